package cymru.cartref.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** An upload that speaks both languages; Vaadin's own knows no Welsh. */
public class LocalisedUpload extends Upload {

    private static final long serialVersionUID = 1L;

    public LocalisedUpload(UploadHandler handler) {
        super(handler);
        setI18n(texts());
    }

    private static UploadI18N texts() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Words.t("ui.upload.add.one"))
                        .setMany(Words.t("ui.upload.add.many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Words.t("ui.upload.drop.one"))
                        .setMany(Words.t("ui.upload.drop.many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.t("ui.upload.too.many"))
                        .setFileIsTooBig(Words.t("ui.upload.too.big"))
                        .setIncorrectFileType(Words.t("ui.upload.kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.t("ui.upload.connecting"))
                                .setStalled(Words.t("ui.upload.stalled"))
                                .setProcessing(Words.t("ui.upload.processing"))
                                .setHeld(Words.t("ui.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Words.t("ui.upload.left"))
                                .setUnknown(Words.t("ui.upload.left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.t("ui.upload.failed"))
                                .setUnexpectedServerError(Words.t("ui.upload.failed"))
                                .setFileTooLarge(Words.t("ui.upload.too.big"))
                                .setForbidden(Words.t("ui.upload.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.t("ui.upload.retry"))
                        .setStart(Words.t("ui.upload.start"))
                        .setRemove(Words.t("ui.files.remove.short")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}

package cymru.cartref.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An upload that speaks both languages; Vaadin's own knows no Welsh. The server counts for itself: what a browser sends
 * goes to a temporary file and is cut off at the limit. A slow sender therefore holds no session, transaction or heap.
 * What may touch no disk is small and stays in memory ({@link #inMemory}).
 */
public class LocalisedUpload extends Upload {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 20;

    /** What becomes of a file that has come whole. */
    @FunctionalInterface
    public interface Taker extends Serializable {

        /**
         * Called with the session's lock.
         *
         * @param content read at once; closed and deleted afterwards
         */
        void take(String fileName, InputStream content) throws IOException;
    }

    /** @param mostBytes of one file; more is refused by the browser and, without asking it, by the server */
    public LocalisedUpload(int mostBytes, Taker taker) {
        this(mostBytes, new Limited(mostBytes, taker, Words.t("ui.upload.too.big")));
    }

    /** For small files that may touch no disk: what a browser sends stays in memory. */
    public static LocalisedUpload inMemory(int mostBytes, Taker taker) {
        return new LocalisedUpload(mostBytes, new InMemory(mostBytes, taker, Words.t("ui.upload.too.big")));
    }

    private LocalisedUpload(int mostBytes, UploadHandler handler) {
        super(handler);
        setMaxFileSize(mostBytes);
        setI18n(texts());
        addFileRejectedListener(rejected -> Deeds.show(new RefusalNotice(
                Words.t("ui.upload.not.taken", Map.of("name", rejected.getFileName())), rejected.getErrorMessage())));
    }

    /** The page itself shows what became of a file that has come; one that failed stays here with its reason. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                this.addEventListener('upload-success', event => setTimeout(() => {
                    this.files = this.files.filter(file => file !== event.detail.file);
                }));
                """);
    }

    /**
     * Keeps the stream in {@code target} up to the limit.
     *
     * @return whether it was all of it
     */
    static boolean copy(InputStream content, Path target, int mostBytes) throws IOException {
        byte[] buffer = new byte[16_384];
        long kept = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                kept += read;
                if (kept > mostBytes) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    record Limited(int mostBytes, Taker taker, String tooBig) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Path file = Files.createTempFile("cartref-upload", null);
            try {
                if (event.getFileSize() > mostBytes || !copy(event.getInputStream(), file, mostBytes)) {
                    event.reject(tooBig);
                    return;
                }
                try (InputStream content = Files.newInputStream(file)) {
                    event.getUI().accessSynchronously(() -> hand(taker, event.getFileName(), content));
                }
            } finally {
                Files.delete(file);
            }
        }

        @Override
        public long getFileSizeMax() {
            return mostBytes;
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }
    }

    record InMemory(int mostBytes, Taker taker, String tooBig) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(mostBytes + 1);
            if (content.length > mostBytes) {
                event.reject(tooBig);
                return;
            }
            event.getUI()
                    .accessSynchronously(() -> hand(taker, event.getFileName(), new ByteArrayInputStream(content)));
        }

        @Override
        public long getFileSizeMax() {
            return mostBytes;
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }
    }

    private static void hand(Taker taker, String fileName, InputStream content) {
        try {
            taker.take(fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

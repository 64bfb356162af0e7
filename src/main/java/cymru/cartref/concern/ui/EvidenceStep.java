package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import cymru.cartref.concern.ConcernDraft;
import cymru.cartref.concern.ConcernFile;
import cymru.cartref.concern.DraftFilesDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Photos, by the phone's camera where there is one, and files. Each is kept as soon as it has come. */
class EvidenceStep extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final transient DraftFilesDesk desk;
    private final transient LongSupplier provider;
    private final transient IntSupplier revision;
    private final transient Consumer<ConcernDraft> kept;
    private final FileList list = new FileList(List.of());

    /**
     * @param provider of the draft
     * @param revision of the last save
     * @param kept called with the draft after each change
     */
    EvidenceStep(
            DraftFilesDesk desk,
            List<ConcernFile> files,
            LongSupplier provider,
            IntSupplier revision,
            Consumer<ConcernDraft> kept) {
        this.desk = desk;
        this.provider = provider;
        this.revision = revision;
        this.kept = kept;
        LocalisedUpload photo = upload("photo");
        photo.setAcceptedMimeTypes("image/jpeg", "image/png");
        photo.getElement().setProperty("capture", "environment");
        list.setId("files");
        add(
                new H3(Words.t("concern.files")),
                list,
                new H3(Words.t("concern.field.photo")),
                photo,
                new H3(Words.t("concern.field.file")),
                upload("file"));
        show(files);
    }

    private LocalisedUpload upload(String id) {
        LocalisedUpload upload = new LocalisedUpload(
                MOST_BYTES,
                (name, content) -> Deeds.attempt(
                        () -> changed(desk.attach(provider.getAsLong(), revision.getAsInt(), content, name))));
        upload.setId(id);
        return upload;
    }

    private void changed(ConcernDraft draft) {
        show(draft.content().files());
        kept.accept(draft);
    }

    private void show(List<ConcernFile> files) {
        list.entries(files.stream()
                .map(file -> new FileList.Entry(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.storedAt(),
                        () -> desk.file(provider.getAsLong(), file.documentId()).content(),
                        () -> Deeds.attempt(() ->
                                changed(desk.remove(provider.getAsLong(), revision.getAsInt(), file.documentId())))))
                .toList());
    }
}

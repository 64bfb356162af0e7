package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.monitoring.VisitPage;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;

/** Photos of a visit: of rooms, never of children. */
class VisitPhotos extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    VisitPhotos(VisitPage page, VisitDesk desk, Runnable done) {
        boolean open = page.state() == VisitState.DONE;
        add(
                new H3(Words.t("visit.photos")),
                new FileList(page.photos().stream()
                        .map(photo -> new FileList.Entry(
                                photo.file().name(),
                                photo.file().mediaType(),
                                photo.file().size(),
                                photo.file().storedAt(),
                                () -> desk.photo(page.reference(), photo.id()).content(),
                                open ? () -> remove(desk, page.reference(), photo.id(), done) : null))
                        .toList()));
        if (open) {
            LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
                if (Deeds.attempt(() -> desk.addPhoto(page.reference(), content, name))) {
                    done.run();
                }
            });
            upload.setId("upload-photo");
            add(new Paragraph(Words.t("visit.photos.rule")), upload);
        }
    }

    private static void remove(VisitDesk desk, String reference, long photo, Runnable done) {
        if (Deeds.attempt(() -> desk.removePhoto(reference, photo))) {
            done.run();
        }
    }
}

package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidFile;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bid's files, each at its question or requirement. */
final class BidFiles {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String bid;
    private final BidDesk desk;
    private final Runnable save;
    private final List<BidFile> files;

    BidFiles(BidEditor editor, String bid, BidDesk desk, Runnable save) {
        this.bid = bid;
        this.desk = desk;
        this.save = save;
        files = new ArrayList<>(editor.content().files());
    }

    List<BidFile> all() {
        return List.copyOf(files);
    }

    /** The files of a question or a requirement, with an upload. */
    Div of(@Nullable Long criterion, @Nullable Long requirement) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        fill(list, criterion, requirement);
        LocalisedUpload upload = new LocalisedUpload(
                MOST_BYTES,
                (name, content) -> Deeds.attempt(() -> {
                    files.add(desk.attach(bid, content, name, criterion, requirement));
                    save.run();
                    fill(list, criterion, requirement);
                }));
        upload.setId("upload-" + (criterion == null ? "r" + requirement : "c" + criterion));
        return new Div(list, upload);
    }

    private void fill(UnorderedList list, @Nullable Long criterion, @Nullable Long requirement) {
        list.removeAll();
        files.stream()
                .filter(file ->
                        Objects.equals(file.criterion(), criterion) && Objects.equals(file.requirement(), requirement))
                .forEach(file -> list.add(item(file, () -> fill(list, criterion, requirement))));
    }

    private ListItem item(BidFile file, Runnable again) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        desk.file(bid, file.documentId()), file.name(), file.mediaType(), file.size())),
                file.name());
        Button remove = new Button(Words.t("ui.files.remove.short"), click -> {
            files.remove(file);
            save.run();
            again.run();
        });
        remove.setAriaLabel(Words.t("ui.files.remove", Map.of("name", file.name())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(link, remove);
    }
}

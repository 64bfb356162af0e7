package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.ReadBid;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Files of an opened bid and of answers to what was asked about it, to download. */
final class ReadFiles {

    private static final String ANY = "application/octet-stream";

    private ReadFiles() {}

    /** The files that are wanted; empty where there are none. */
    static Optional<UnorderedList> of(ReadBid bid, BidReadingDesk desk, Predicate<BidFile> wanted) {
        List<ListItem> items = bid.files().stream()
                .filter(wanted)
                .map(file -> item(
                        DownloadHandler.fromInputStream(download -> new DownloadResponse(
                                desk.file(bid.bid(), file.documentId()), file.name(), file.mediaType(), file.size())),
                        file.name()))
                .toList();
        return list(items);
    }

    /** @param readable else only the names are shown: these files are the officers' to open */
    static Optional<UnorderedList> of(CompliancePage.QueryLine query, QueryDesk desk, boolean readable) {
        List<ListItem> items = query.files().stream()
                .map(file -> readable
                        ? item(
                                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                                        desk.file(query.reference(), file.documentId()), file.name(), ANY, -1)),
                                file.name())
                        : new ListItem(file.name()))
                .toList();
        return list(items);
    }

    private static Optional<UnorderedList> list(List<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("files");
        return items.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static ListItem item(DownloadHandler content, String name) {
        Anchor link = new Anchor(content, name);
        link.setAriaLabel(Words.t("ui.files.download", Map.of("name", name)));
        return new ListItem(VaadinIcon.FILE_O.create(), link);
    }
}

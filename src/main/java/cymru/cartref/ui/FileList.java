package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.InputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files that belong to something, each a download; removable where the page says so. */
public class FileList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final String[] UNITS = {"B", "kB", "MB", "GB"};

    /**
     * @param size bytes
     * @param open the content, asked for when the file is downloaded; the download closes it
     * @param remove null where the file stays
     */
    public record Entry(
            String name,
            String mediaType,
            long size,
            Instant storedAt,
            Supplier<InputStream> open,
            @Nullable Runnable remove) {

        public Entry(String name, String mediaType, long size, Instant storedAt, Supplier<InputStream> open) {
            this(name, mediaType, size, storedAt, open, null);
        }
    }

    public FileList(List<Entry> entries) {
        addClassName("files");
        entries(entries);
    }

    public void entries(List<Entry> entries) {
        removeAll();
        entries.forEach(entry -> add(item(entry)));
        if (entries.isEmpty()) {
            add(new ListItem(Words.t("ui.files.none")));
        }
    }

    /** For example {@code 2.1 MB}. */
    static String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1000 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        DecimalFormat format = new DecimalFormat(
                unit == 0 ? "0" : "0.#",
                DecimalFormatSymbols.getInstance(Words.language().locale()));
        return format.format(amount) + " " + UNITS[unit];
    }

    private static ListItem item(Entry entry) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download ->
                        new DownloadResponse(entry.open().get(), entry.name(), entry.mediaType(), entry.size())),
                entry.name());
        link.setAriaLabel(Words.t("ui.files.download", Map.of("name", entry.name())));
        Span facts = new Span(new Span(size(entry.size())), new Moment(entry.storedAt()));
        facts.addClassNames("quiet", "details");
        ListItem item = new ListItem(VaadinIcon.FILE_O.create(), link, facts);
        Runnable remove = entry.remove();
        if (remove != null) {
            Button button = new Button(Words.t("ui.files.remove.short"), click -> remove.run());
            button.setAriaLabel(Words.t("ui.files.remove", Map.of("name", entry.name())));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(button);
        }
        return item;
    }
}

package cymru.cartref.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.text.Dates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened: who, what, when and why, in the order given. */
public class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    /**
     * @param wholeDay whether only the day is known, as of a notice that somebody else published
     * @param who null where the portal did it by itself
     * @param path of the page it leads to, without a leading slash; null for none
     */
    public record Entry(
            Instant when,
            boolean wholeDay,
            @Nullable String who,
            String what,
            @Nullable String why,
            @Nullable String path) {

        public Entry(Instant when, boolean wholeDay, @Nullable String who, String what, @Nullable String why) {
            this(when, wholeDay, who, what, why, null);
        }

        public Entry(Instant when, @Nullable String who, String what, @Nullable String why) {
            this(when, false, who, what, why);
        }

        /** What is told without who did it. */
        public static Entry news(Instant when, String what, @Nullable String path) {
            return new Entry(when, false, "", what, null, path);
        }

        public Entry(Instant when, @Nullable String who, String what) {
            this(when, who, what, null);
        }
    }

    public Timeline(List<Entry> entries) {
        addClassName("timeline");
        entries(entries);
    }

    public void entries(List<Entry> entries) {
        removeAll();
        entries.forEach(entry -> add(item(entry)));
        if (entries.isEmpty()) {
            add(new ListItem(Words.t("ui.timeline.empty")));
        }
    }

    private static ListItem item(Entry entry) {
        HtmlComponent what = entry.path() == null ? new Span(entry.what()) : new Anchor(entry.path(), entry.what());
        what.addClassName("strong");
        Span details = entry.wholeDay()
                ? new Span(new Span(Dates.day(Words.language(), entry.when())))
                : new Span(new Moment(entry.when()), new Span(who(entry)));
        details.addClassNames("quiet", "details");
        ListItem item = new ListItem(what, details);
        if (entry.why() != null) {
            item.add(new Paragraph(entry.why()));
        }
        return item;
    }

    private static String who(Entry entry) {
        return entry.who() == null ? Words.t("ui.timeline.portal") : entry.who();
    }
}

package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.tender.ocds.NoticeDraft;
import cymru.cartref.tender.ocds.PublishedDate;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.Words;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The notice a tender came from: dates as published, criteria that were only text, and everything left over. */
class NoticePanel extends Details {

    private static final long serialVersionUID = 1L;

    NoticePanel(NoticeDraft notice) {
        setSummaryText(Words.t("import.notice"));
        setId("notice");
        setWidthFull();
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("import.ocid"),
                        Objects.requireNonNullElse(notice.source().ocid(), ""))
                .fact(Words.t("import.version"), notice.source().version());
        NoticeDraft.Procedure procedure = notice.procedure();
        if (procedure.details() != null) {
            facts.fact(Words.t("import.procedure"), procedure.details());
        }
        add(facts, dates(notice), missing(notice), textOnly(notice), leftOver(notice));
    }

    private static UnorderedList dates(NoticeDraft notice) {
        UnorderedList list = new UnorderedList();
        date(
                list,
                "import.missing.CLARIFICATION_DEADLINE",
                notice.enquiryPeriod() == null ? null : notice.enquiryPeriod().end());
        date(
                list,
                "import.missing.BID_DEADLINE",
                notice.tenderPeriod() == null ? null : notice.tenderPeriod().end());
        date(
                list,
                "import.missing.CONTRACT_START",
                notice.contractPeriod() == null ? null : notice.contractPeriod().start());
        date(
                list,
                "import.missing.CONTRACT_END",
                notice.contractPeriod() == null ? null : notice.contractPeriod().end());
        return list;
    }

    private static void date(UnorderedList list, String key, @Nullable PublishedDate date) {
        if (date != null) {
            list.add(new ListItem(
                    Words.t("import.published", Map.of("what", Words.t(key), "when", Words.time(date.at())))));
        }
    }

    private static Div missing(NoticeDraft notice) {
        Div panel = new Div();
        if (!notice.missing().isEmpty()) {
            UnorderedList list = new UnorderedList();
            notice.missing().stream()
                    .sorted(Comparator.naturalOrder())
                    .forEach(field -> list.add(new ListItem(Words.t("import.missing." + field))));
            panel.add(new Paragraph(Words.t("import.missing")), list);
        }
        return panel;
    }

    private static Div textOnly(NoticeDraft notice) {
        Div panel = new Div();
        UnorderedList list = new UnorderedList();
        java.util.stream.Stream.concat(
                        notice.criteria().stream(), notice.lots().stream().flatMap(lot -> lot.criteria().stream()))
                .filter(criterion -> criterion.weight() == null)
                .map(criterion -> java.util.stream.Stream.of(
                                criterion.name(), criterion.type(), criterion.description())
                        .filter(Objects::nonNull)
                        .collect(java.util.stream.Collectors.joining(" · ")))
                .forEach(text -> list.add(new ListItem(text)));
        if (list.getComponentCount() > 0) {
            panel.add(new Paragraph(Words.t("import.criteria.text")), list);
        }
        return panel;
    }

    private static Div leftOver(NoticeDraft notice) {
        Div panel = new Div();
        if (!notice.leftOver().isEmpty()) {
            Grid<NoticeDraft.LeftOver> grid = Grids.of(Words.t("import.left-over"));
            Grids.text(grid, Words.t("import.pointer"), NoticeDraft.LeftOver::pointer);
            Grids.text(grid, Words.t("import.value"), NoticeDraft.LeftOver::value)
                    .setFlexGrow(3);
            grid.setItems(notice.leftOver());
            panel.add(new Paragraph(Words.t("import.left-over")), grid);
        }
        return panel;
    }
}

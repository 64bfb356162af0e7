package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What a tender says: the description, its lots and how each is judged. The same on both sides. */
class ContentPanel extends Div {

    private static final long serialVersionUID = 1L;

    ContentPanel(TenderContent content) {
        setWidthFull();
        add(prose(TenderWords.in(content.description())));
        FactsStrip facts = new FactsStrip().fact(Words.t("tender.buyer"), content.buyer());
        Instant questions = content.clarificationDeadline();
        if (questions != null) {
            facts.fact(Words.t("tender.clarification-deadline"), Words.time(questions));
        }
        LocalDate start = content.contractStart();
        LocalDate end = content.contractEnd();
        if (start != null && end != null) {
            facts.fact(
                    Words.t("tender.contract"),
                    Words.t("tender.from-to", Map.of("from", Words.day(start), "to", Words.day(end))));
        }
        facts.fact(Words.t("tender.tie"), Words.t("tender.tie." + content.tieRule()));
        facts.fact(Words.t("tender.terms"), Words.t(content.termsRequired() ? "tender.terms.yes" : "tender.terms.no"));
        add(facts);
        int number = 0;
        for (TenderContent.Lot lot : content.lots()) {
            add(lot(++number, lot));
        }
        if (!content.requirements().isEmpty()) {
            UnorderedList list = new UnorderedList();
            content.requirements()
                    .forEach(requirement -> list.add(new ListItem(TenderWords.in(requirement.text()) + " — "
                            + Words.t("tender.proof." + requirement.proof()))));
            add(new H3(Words.t("tender.requirements")), list);
        }
    }

    private static Div lot(int number, TenderContent.Lot lot) {
        Div panel = new Div(
                new H3(Words.t("tender.lot", Map.of("number", number)) + ": " + TenderWords.in(lot.title())),
                prose(TenderWords.in(lot.description())),
                new FactsStrip()
                        .fact(Words.t("tender.agreement"), Words.t("tender.agreement." + lot.agreement()))
                        .fact(Words.t("tender.award"), TenderWords.award(lot))
                        .fact(Words.t("tender.value"), TenderWords.pounds(lot.value())));
        OrderedList criteria = new OrderedList();
        lot.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
        panel.add(criteria);
        return panel;
    }

    private static ListItem criterion(TenderContent.Criterion criterion) {
        Span title = new Span(TenderWords.in(criterion.title()) + " · " + TenderWords.percent(criterion.weight()));
        title.addClassName("strong");
        ListItem item = new ListItem(title);
        if (criterion.kind() == CriterionKind.PRICE) {
            item.add(new Paragraph(Words.t("tender.price.formula")));
            return item;
        }
        item.add(new Paragraph(TenderWords.in(criterion.question())));
        if (criterion.wordLimit() != null) {
            Span limit = new Span(Words.t("tender.word-limit", Map.of("limit", criterion.wordLimit())));
            limit.addClassName("quiet");
            item.add(limit);
        }
        OrderedList scale = new OrderedList();
        scale.getElement().setAttribute("start", "0");
        criterion.descriptors().forEach(descriptor -> scale.add(new ListItem(TenderWords.in(descriptor))));
        item.add(new Details(Words.t("tender.scale", Map.of("highest", criterion.highestScore())), scale));
        return item;
    }

    static Paragraph prose(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.getStyle().set("white-space", "pre-line");
        return paragraph;
    }
}

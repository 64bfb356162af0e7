package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.EscalationState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;

/** The levels of the case's procedure, where it stands, and what stands in the way of one level down. */
class LadderPart extends Section {

    private static final long serialVersionUID = 1L;

    LadderPart(EscalationPage page) {
        setId("ladder");
        add(new H2(Words.t("escalation.ladder.title")));
        OrderedList ladder = new OrderedList();
        page.ladder().forEach(rung -> ladder.add(item(rung)));
        add(ladder);
        if (page.state() == EscalationState.OPEN) {
            add(new H3(Words.t("escalation.guard.title")));
            if (page.guard().isEmpty()) {
                add(new Paragraph(Words.t("escalation.guard.clear")));
            } else {
                UnorderedList points = new UnorderedList();
                points.setId("guard");
                page.guard().forEach(refusal -> points.add(new ListItem(EscalationWords.said(refusal))));
                add(points);
            }
        }
    }

    private static ListItem item(EscalationPage.Rung rung) {
        Span name = new Span(EscalationWords.level(rung.number(), rung.name()));
        name.addClassName("strong");
        ListItem item = new ListItem(name);
        if (rung.here()) {
            item.add(new Span(" "), new StatusBadge(Tone.ACTIVE, Words.t("escalation.ladder.here")));
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(new Paragraph(rung.beginsWhen().in(Words.language())));
        if (rung.high()) {
            Paragraph high = new Paragraph(Words.t("escalation.ladder.high"));
            high.addClassName("quiet");
            item.add(high);
        }
        return item;
    }
}

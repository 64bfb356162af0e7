package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDateTimePicker;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Addenda and moved deadlines, and the forms that issue them. */
class ChangesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final TenderPage page;
    private final transient PublicationDesk desk;
    private final transient Runnable done;

    ChangesPanel(TenderPage page, Actor actor, PublicationDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
        setWidthFull();
        add(list(page.addenda()));
        if (actor.holds(Role.CONTRACT_OFFICER) && page.status() == TenderStatus.LIVE) {
            add(addendum(), deadline());
        }
    }

    static Div list(List<TenderPage.AddendumLine> addenda) {
        Div panel = new Div();
        if (addenda.isEmpty()) {
            panel.add(new Paragraph(Words.t("tender.changes.none")));
            return panel;
        }
        OrderedList list = new OrderedList();
        for (TenderPage.AddendumLine addendum : addenda) {
            ListItem item = new ListItem(new Moment(addendum.issuedAt()));
            Instant to = addendum.newDeadline();
            if (to != null) {
                item.add(new Paragraph(Words.t("tender.changes.moved", Map.of("to", Words.time(to)))));
            } else if (addendum.inSubstance()) {
                Span mark = new Span(Words.t("tender.changes.in-substance"));
                mark.addClassName("strong");
                item.add(mark);
            }
            item.add(ContentPanel.prose(TenderWords.in(addendum.text())));
            list.add(item);
        }
        panel.add(list);
        return panel;
    }

    private Details addendum() {
        BothLanguages text = new BothLanguages(
                "addendum", Words.t("tender.addendum.text"), TenderContent.QUESTION_LENGTH, TenderContent.NOTHING);
        Checkbox substance = new Checkbox(Words.t("tender.addendum.in-substance"));
        substance.setId("addendum-in-substance");
        Button issue = new Button(Words.t("tender.do.issue-addendum"), click -> {
            if (text.check()
                    && Deeds.attempt(() -> desk.issueAddendum(page.reference(), text.value(), substance.getValue()))) {
                done.run();
            }
        });
        issue.setId("issue-addendum");
        Details details = new Details(new H3(Words.t("tender.addendum")), text, substance, issue);
        details.setId("addendum-form");
        return details;
    }

    private Details deadline() {
        LocalisedDateTimePicker to = new LocalisedDateTimePicker(Words.t("tender.deadline.new"));
        to.setId("new-deadline");
        to.instant(page.content().bidDeadline());
        BothLanguages reason =
                new BothLanguages("deadline-reason", Words.t("tender.deadline.reason"), 2_000, TenderContent.NOTHING);
        Button move = new Button(Words.t("tender.do.move-deadline"), click -> {
            Instant chosen = to.instant();
            if (chosen != null
                    && reason.check()
                    && Deeds.attempt(() -> desk.moveDeadline(page.reference(), chosen, reason.value()))) {
                done.run();
            }
        });
        move.setId("move-deadline");
        Details details = new Details(new H3(Words.t("tender.deadline.move")), to, reason, move);
        details.setId("deadline-form");
        return details;
    }
}

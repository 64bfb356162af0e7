package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.UUID;

/** What is to be reached by when; an officer says what was met. */
class MilestonesPart extends Section {

    private static final long serialVersionUID = 1L;

    MilestonesPart(LifePage page, Actor actor, LifeDesk desk, Runnable done) {
        setId("milestones");
        setWidthFull();
        add(new H2(Words.t("life.milestones")));
        boolean officer = actor.holds(Role.CONTRACT_OFFICER) || actor.holds(Role.COMMISSIONING_MANAGER);
        if (page.milestones().isEmpty()) {
            add(new Paragraph(Words.t("life.milestones.none")));
        } else {
            PlainTable table = new PlainTable(Words.t("life.milestones"))
                    .text(Words.t("life.milestone.what"))
                    .text(Words.t("life.milestone.due"))
                    .text(Words.t("life.milestone.met"));
            page.milestones()
                    .forEach(line -> table.row(new Component[] {
                        new Span(line.what()), new Span(Words.day(line.due())), met(line, page, officer, desk, done)
                    }));
            add(table);
        }
        if (officer && page.state() != LifeState.OVER) {
            TextField what = new TextField(Words.t("life.milestone.what"));
            what.setId("milestone-what");
            what.setMaxLength(LifePolicy.MILESTONE_LENGTH);
            what.setWidthFull();
            LocalisedDatePicker due = new LocalisedDatePicker(Words.t("life.milestone.due"));
            due.setId("milestone-due");
            String form = UUID.randomUUID().toString();
            add(LifeWords.form(
                    "milestone",
                    Map.of("what", what, "due", due),
                    () -> desk.milestone(page.contract(), form, what.getValue(), due.getValue()),
                    done,
                    what,
                    due));
        }
    }

    private static Component met(
            LifePage.Milestone line, LifePage page, boolean officer, LifeDesk desk, Runnable done) {
        if (line.met() != null) {
            return new Span(Words.day(line.met()));
        }
        if (!officer) {
            return new Span(Words.t("life.milestone.open"));
        }
        Button met = new Button(Words.t("life.milestone.do-met"), click -> {
            if (Deeds.attempt(() -> desk.met(page.contract(), line.id()))) {
                done.run();
            }
        });
        met.setId("met-" + line.id());
        met.setAriaLabel(Words.t("life.milestone.do-met.named", Map.of("what", line.what())));
        met.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(met);
    }
}

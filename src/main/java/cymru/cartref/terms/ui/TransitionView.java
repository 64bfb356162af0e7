package cymru.cartref.terms.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import cymru.cartref.terms.DisclosureDesk;
import cymru.cartref.terms.Factor;
import cymru.cartref.terms.FactorLine;
import cymru.cartref.terms.PlanTransition;
import cymru.cartref.terms.TransitionMove;
import cymru.cartref.terms.TransitionPage;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A for-profit provider's way to being not for profit: the steps so far, the next one, what helps and what holds back. */
@Route("not-for-profit/transition")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class TransitionView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int LONG = 2000;

    private final transient DisclosureDesk desk;

    public TransitionView(DisclosureDesk desk) {
        super("nfp.transition.title");
        this.desk = desk;
        draw();
    }

    private void draw() {
        removeAll();
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("nfp.title"), "not-for-profit"));
        add(new Paragraph(Words.t("nfp.transition.intro")));
        Optional<TransitionPage> transition = desk.transition();
        transition.ifPresent(page -> add(TransitionParts.steps(page)));
        switch (transition.map(TransitionPage::step).orElse(TransitionStep.WITHDRAWN)) {
            case WITHDRAWN -> add(plan());
            case PLANNED -> add(converted(), withdrawn());
            case ENTITY_CONVERTED -> add(applied(), withdrawn());
            case APPLIED -> add(new Paragraph(Words.t("nfp.transition.applied.wait")), withdrawn());
            case GRANTED -> add(new Paragraph(Words.t("nfp.transition.granted.next")));
        }
        add(factors());
    }

    private Section plan() {
        TextArea plan = Pieces.area("plan", Words.t("nfp.transition.plan"), LONG, null);
        LocalisedDatePicker target = new LocalisedDatePicker(Words.t("nfp.transition.target"));
        target.setId("target");
        Button save = Pieces.button("plan-transition", Words.t("nfp.transition.plan.save"), () -> {
            if (Deeds.attempt(
                    () -> desk.plan(new PlanTransition(plan.getValue(), target.getValue())), Map.of("plan", plan))) {
                draw();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Section(new H2(Words.t("nfp.step.PLANNED")), plan, target, save);
    }

    private Section converted() {
        TextField entity = Pieces.field("entity", Words.t("nfp.transition.entity"), 200, null);
        TextField number = Pieces.field("entity-number", Words.t("nfp.transition.entity-number"), 20, null);
        Section section = step(
                "converted",
                TransitionStep.ENTITY_CONVERTED,
                on -> new TransitionMove.Converted(on, entity.getValue(), number.getValue()),
                Map.of("entity", entity, "entityNumber", number));
        section.addComponentAtIndex(1, entity);
        section.addComponentAtIndex(2, number);
        return section;
    }

    private Section applied() {
        TextField application = Pieces.field("application", Words.t("nfp.transition.application"), 100, null);
        Section section = step(
                "applied",
                TransitionStep.APPLIED,
                on -> new TransitionMove.Applied(on, application.getValue()),
                Map.of("application", application));
        section.addComponentAtIndex(1, application);
        return section;
    }

    private Section withdrawn() {
        TextField reason = Pieces.field("withdrawn-reason", Words.t("nfp.transition.withdrawn-reason"), LONG, null);
        Section section = step(
                "withdrawn",
                TransitionStep.WITHDRAWN,
                on -> new TransitionMove.Withdrawn(on, reason.getValue()),
                Map.of("withdrawnReason", reason));
        section.addComponentAtIndex(1, reason);
        return section;
    }

    private Section step(
            String id, TransitionStep step, Function<LocalDate, TransitionMove> move, Map<String, TextField> fields) {
        LocalisedDatePicker on = new LocalisedDatePicker(Words.t("nfp.transition.on"));
        on.setId(id + "-on");
        Button save = Pieces.button(id, Words.t("nfp.transition.record"), () -> {
            if (on.getValue() == null) {
                on.setErrorMessage(Words.t("ui.date.required"));
                on.setInvalid(true);
                return;
            }
            Map<String, HasElement> all = new HashMap<>(fields);
            all.put("on", on);
            if (Deeds.attempt(() -> desk.move(move.apply(on.getValue())), all)) {
                draw();
            }
        });
        return new Section(new H2(Pieces.name("nfp.step", step)), on, save);
    }

    private Section factors() {
        List<FactorLine> recorded = desk.factors();
        UnorderedList list = new UnorderedList();
        recorded.forEach(line -> list.add(new ListItem(TransitionParts.factor(line))));
        ComboBox<Factor> factor = new ComboBox<>(Words.t("nfp.factor"));
        factor.setId("factor");
        factor.setItems(Factor.values());
        factor.setItemLabelGenerator(TransitionParts::factorName);
        factor.setValue(Factor.MISSION);
        factor.setWidthFull();
        factor.setMaxWidth("30rem");
        TextArea note = Pieces.area("factor-note", Words.t("nfp.factor.note"), LONG, null);
        Button save = Pieces.button("save-factor", Words.t("nfp.factor.save"), () -> {
            if (Deeds.attempt(() -> desk.recordFactor(factor.getValue(), note.getValue()))) {
                draw();
            }
        });
        Div actions = new Div(save);
        actions.addClassName("actions");
        return new Section(
                new H2(Words.t("nfp.factors.title")),
                new Paragraph(Words.t("nfp.factors.intro")),
                list,
                factor,
                note,
                actions);
    }
}

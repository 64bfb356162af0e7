package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.terms.ArrangementLine;
import cymru.cartref.terms.AssessProvider;
import cymru.cartref.terms.AssessmentDesk;
import cymru.cartref.terms.AssessmentPage;
import cymru.cartref.terms.CiwRegister;
import cymru.cartref.terms.EvidenceLine;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.Recommendation;
import cymru.cartref.terms.ReviewArrangement;
import cymru.cartref.terms.TransitionMove;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;

/** What a provider says and shows, what the decision table makes of it, and what the officer decides. */
@Route("providers/:reference/not-for-profit")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class AssessmentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int LONG = 4000;

    private final transient AssessmentDesk desk;
    private final transient CurrentActor current;
    private String reference = "";

    public AssessmentView(AssessmentDesk desk, CurrentActor current) {
        super("nfp.assessment.title");
        this.desk = desk;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        if (desk.of(reference).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw();
    }

    private void draw() {
        AssessmentPage page = desk.of(reference).orElseThrow(NoSuchElementException::new);
        NotForProfitCase known = page.facts();
        boolean officer = Pieces.holds(current, Role.CONTRACT_OFFICER);
        removeAll();
        title(Words.t("nfp.assessment.of", Map.of("provider", known.providerName())));
        heading().badge(NotForProfitView.state(known.state()));
        add(
                NotForProfitView.facts(known),
                answers(known.facts()),
                evidence(known),
                recommendation(page.recommendation()));
        if (officer && known.state() == NotForProfitCase.State.SUBMITTED) {
            add(decide(known, page.recommendation()));
        }
        add(new H2(Words.t("nfp.history")), AssessmentParts.history(page.history()));
        add(arrangements(page, officer), transition(page, officer));
    }

    private static Section answers(Facts facts) {
        Section section = new Section(
                new H2(Words.t("nfp.answers")),
                new Paragraph(facts.statement()),
                new FactsStrip()
                        .fact(Words.t("nfp.guarantee"), Pieces.name("nfp.answer", facts.guarantee()))
                        .fact(Words.t("nfp.share-power"), Pieces.name("nfp.answer", facts.sharePower()))
                        .fact(Words.t("nfp.cic-status"), Pieces.name("nfp.answer", facts.cicStatus())));
        section.setWidthFull();
        return section;
    }

    private Section evidence(NotForProfitCase known) {
        Section section = new Section(new H2(Words.t("nfp.evidence.title")));
        known.evidence().stream().map(EvidenceLine::kind).distinct().forEach(kind -> {
            section.add(
                    new H3(Pieces.name("nfp.evidence", kind)),
                    new FileList(known.evidence().stream()
                            .filter(line -> line.kind() == kind)
                            .map(line -> new FileList.Entry(
                                    line.name(),
                                    "application/octet-stream",
                                    line.size(),
                                    line.addedAt(),
                                    () -> desk.open(reference, line.id()).content()))
                            .toList()));
        });
        if (known.evidence().isEmpty()) {
            section.add(new EmptyState(Words.t("nfp.evidence.none"), Words.t("nfp.evidence.none.next")));
        }
        return section;
    }

    private static Section recommendation(Recommendation recommendation) {
        Section section = new Section(
                new H2(Words.t("nfp.recommendation")),
                AssessmentParts.outcome(recommendation.outcome()),
                new Paragraph(Words.t("nfp.reason." + recommendation.reason())));
        section.setId("recommendation");
        return section;
    }

    private Section decide(NotForProfitCase known, Recommendation recommendation) {
        RadioButtonGroup<Outcome> outcome =
                Pieces.choice("outcome", Words.t("nfp.outcome"), "nfp.outcome", Outcome.values());
        outcome.setValue(recommendation.outcome());
        TextArea reason = Pieces.area("reason", Words.t("nfp.assessment.reason"), LONG, null);
        reason.setHelperText(Words.t("nfp.assessment.reason.help"));
        TextArea difference = Pieces.area("difference", Words.t("nfp.assessment.difference"), LONG, null);
        difference.setVisible(false);
        outcome.addValueChangeListener(change -> difference.setVisible(change.getValue() != recommendation.outcome()));
        RadioButtonGroup<CiwRegister> ciw = Pieces.choice("ciw", Words.t("nfp.ciw"), "nfp.ciw", CiwRegister.values());
        ciw.setValue(CiwRegister.NOT_ON_REGISTER);
        Button record = Pieces.button("record-assessment", Words.t("nfp.assessment.record"), () -> {
            AssessProvider decided = new AssessProvider(
                    reference,
                    known.edition(),
                    outcome.getValue(),
                    reason.getValue(),
                    Pieces.orNull(difference.getValue()),
                    ciw.getValue());
            if (Deeds.attempt(() -> desk.assess(decided), Map.of("reason", reason, "difference", difference))) {
                draw();
                Deeds.done(Words.t("nfp.assessment.done"));
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(record);
        actions.addClassName("actions");
        Section section =
                new Section(new H2(Words.t("nfp.assessment.decide")), outcome, reason, difference, ciw, actions);
        section.setWidthFull();
        return section;
    }

    private Section arrangements(AssessmentPage page, boolean officer) {
        Section section = new Section(new H2(Words.t("nfp.arrangements.title")));
        if (page.arrangements().isEmpty()) {
            section.add(new Paragraph(Words.t("nfp.arrangements.none")));
        }
        for (ArrangementLine line : page.arrangements()) {
            Section one = ArrangementParts.of(line);
            if (officer) {
                one.add(review(line));
            }
            section.add(one);
        }
        section.setWidthFull();
        return section;
    }

    private Div review(ArrangementLine line) {
        TextArea note = Pieces.area("note-" + line.id(), Words.t("nfp.arrangement.note"), LONG, line.note());
        TextField referral =
                Pieces.field("referral-" + line.id(), Words.t("nfp.arrangement.referral"), 100, line.referral());
        referral.setHelperText(Words.t("nfp.arrangement.referral.help"));
        Button save = Pieces.button("review-" + line.id(), Words.t("nfp.arrangement.note.save"), () -> {
            ReviewArrangement review =
                    new ReviewArrangement(line.id(), note.getValue(), Pieces.orNull(referral.getValue()));
            if (Deeds.attempt(() -> desk.review(review), Map.of("note", note))) {
                draw();
                Deeds.done(Words.t("nfp.arrangement.note.saved"));
            }
        });
        return new Div(note, referral, save);
    }

    private Section transition(AssessmentPage page, boolean officer) {
        Section section = new Section(new H2(Words.t("nfp.transition.title")));
        if (page.transition() == null) {
            section.add(new Paragraph(Words.t("nfp.transition.none")));
        } else {
            section.add(TransitionParts.steps(page.transition()));
            if (officer && page.transition().step() == TransitionStep.APPLIED) {
                section.add(granted());
            }
        }
        UnorderedList factors = new UnorderedList();
        page.factors().forEach(line -> factors.add(new ListItem(TransitionParts.factor(line))));
        section.add(factors);
        section.setWidthFull();
        return section;
    }

    private Div granted() {
        TextField registration = Pieces.field("registration", Words.t("nfp.transition.registration"), 100, null);
        LocalisedDatePicker on = new LocalisedDatePicker(Words.t("nfp.transition.on"));
        on.setId("granted-on");
        Button confirm = Pieces.button("confirm-granted", Words.t("nfp.transition.confirm"), () -> {
            if (on.getValue() == null) {
                on.setErrorMessage(Words.t("ui.date.required"));
                on.setInvalid(true);
            } else if (Deeds.attempt(
                    () -> desk.confirmGranted(
                            reference, new TransitionMove.Granted(on.getValue(), registration.getValue())),
                    Map.of("registration", registration, "on", on))) {
                draw();
            }
        });
        return new Div(registration, on, confirm);
    }
}

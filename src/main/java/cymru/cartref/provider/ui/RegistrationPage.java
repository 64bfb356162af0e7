package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.Areas;
import cymru.cartref.provider.EvidenceDesk;
import cymru.cartref.provider.MissingItem;
import cymru.cartref.provider.ProfileDesk;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.QuestionLine;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.ServicesDesk;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.ProgressChecklist;
import cymru.cartref.ui.ProgressChecklist.State;
import cymru.cartref.ui.ProgressChecklist.Step;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider's registration, one step at a time, each saved by itself; left and resumed at will. */
@Route("registration/:step?")
@Menu(title = "provider.registration.menu", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class RegistrationPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String QUESTIONS = "questions";

    private final transient StepContext.Desks desks;
    private final transient CurrentActor actors;
    private String shown = "";

    public RegistrationPage(
            RegistrationDesk registration,
            ProfileDesk profile,
            ServicesDesk services,
            EvidenceDesk evidence,
            ProviderDesk providers,
            Areas areas,
            CurrentActor actors) {
        super("provider.registration.title");
        this.desks = new StepContext.Desks(registration, profile, services, evidence, providers, areas);
        this.actors = actors;
    }

    static String path(RegistrationStep step) {
        return "registration/" + slug(step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(event.getRouteParameters().get("step").orElse(null));
    }

    /** @param step null for where to go on */
    private void draw(@Nullable String step) {
        removeAll();
        Optional<RegistrationView> found = desks.registration().mine();
        if (found.isEmpty()) {
            add(new BeginForm(desks.registration(), () -> open(slug(RegistrationStep.WHO_WE_ARE))));
            return;
        }
        RegistrationView file = found.get();
        String wanted = step == null ? first(file) : step;
        shown = wanted;
        heading().badge(ProviderBadges.of(file.status(), file.vetting()));
        Div steps = new Div(checklist(file, wanted));
        Div content = new Div(content(file, wanted));
        steps.getStyle().set("flex", "1 1 14rem");
        content.getStyle().set("flex", "3 1 28rem").set("min-width", "0");
        content.getStyle()
                .set("display", "flex")
                .set("flex-direction", "column")
                .set("align-items", "start");
        content.getStyle().set("gap", "var(--vaadin-gap-m)");
        Div sides = new Div(steps, content);
        sides.setWidthFull();
        sides.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "var(--vaadin-gap-xl)");
        add(new Paragraph(Words.t("provider.registration.intro." + file.status().name())), sides);
    }

    /** The step that is shown is drawn anew, another one has its own address. */
    private void open(String step) {
        if (step.equals(shown)) {
            draw(step);
        } else {
            UI.getCurrent().navigate("registration/" + step);
        }
    }

    /** Where whoever comes back goes on: an open question, else the first step that lacks something. */
    private static String first(RegistrationView file) {
        if (file.questions().stream().anyMatch(QuestionLine::open)) {
            return QUESTIONS;
        }
        return slug(file.missing().stream().map(MissingItem::step).findFirst().orElse(RegistrationStep.CHECK_AND_SEND));
    }

    private static Nav checklist(RegistrationView file, String current) {
        Map<RegistrationStep, List<MissingItem>> missing = file.missingByStep();
        List<Step> steps = new ArrayList<>();
        for (RegistrationStep step : RegistrationStep.values()) {
            State state = step == RegistrationStep.CHECK_AND_SEND
                    ? sent(file)
                    : !missing.containsKey(step) ? State.DONE : started(file, step) ? State.STARTED : State.TO_DO;
            steps.add(new Step(
                    Fields.word("step", step), state, path(step), slug(step).equals(current)));
        }
        if (!file.questions().isEmpty()) {
            boolean open = file.questions().stream().anyMatch(QuestionLine::open);
            steps.add(new Step(
                    Words.t("provider.step.QUESTIONS"),
                    open ? State.PROBLEM : State.DONE,
                    "registration/" + QUESTIONS,
                    QUESTIONS.equals(current)));
        }
        Nav nav = new Nav(new ProgressChecklist(steps));
        nav.setAriaLabel(Words.t("provider.registration.steps"));
        return nav;
    }

    private static State sent(RegistrationView file) {
        return switch (file.status()) {
            case APPLIED -> State.TO_DO;
            case VETTING, REGISTERED -> State.DONE;
            case REFUSED, LEFT -> State.PROBLEM;
        };
    }

    private static boolean started(RegistrationView file, RegistrationStep step) {
        return switch (step) {
            case WHO_WE_ARE -> true;
            case PEOPLE -> !file.people().isEmpty();
            case SERVICES -> !file.services().isEmpty();
            case EVIDENCE -> !file.evidence().isEmpty();
            case DECLARATIONS -> !file.declarations().isEmpty();
            case CHECK_AND_SEND -> false;
        };
    }

    private Component[] content(RegistrationView file, String wanted) {
        boolean administrator = actors.get().holds(Role.PROVIDER_ADMINISTRATOR);
        StepContext context = new StepContext(
                administrator ? file : file.readOnly(),
                desks,
                () -> desks.registration().mine().orElseThrow(),
                step -> open(slug(step)));
        if (QUESTIONS.equals(wanted)) {
            return new Component[] {
                new H2(Words.t("provider.step.QUESTIONS")),
                new QuestionsPart(file.questions(), administrator ? desks.registration() : null, () -> draw(QUESTIONS))
            };
        }
        RegistrationStep step = Arrays.stream(RegistrationStep.values())
                .filter(each -> slug(each).equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Component panel = switch (step) {
            case WHO_WE_ARE -> new WhoWeAreStep(context);
            case PEOPLE -> new PeopleStep(context);
            case SERVICES -> new ServicesStep(context);
            case EVIDENCE -> new EvidenceStep(context);
            case DECLARATIONS -> new DeclarationsStep(context);
            case CHECK_AND_SEND -> new CheckAndSendStep(context, administrator);
        };
        Component heading = new H2(Fields.word("step", step));
        return step == RegistrationStep.PEOPLE || step == RegistrationStep.SERVICES
                ? new Component[] {heading, panel, onward(step)}
                : new Component[] {heading, panel};
    }

    /** For the steps whose rows are saved one by one. */
    private Button onward(RegistrationStep step) {
        Button onward = new Button(Words.t("provider.next"), click -> open(slug(StepContext.after(step))));
        onward.setId("provider-next");
        return onward;
    }

    private static String slug(RegistrationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.EscalationPlanDesk;
import cymru.cartref.concern.EscalationState;
import cymru.cartref.improvement.PlanSummary;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.stream.Stream;

/** The case's action plan, or the way to begin one. */
class PlanPart extends Section {

    private static final long serialVersionUID = 1L;

    PlanPart(EscalationPage page, Actor actor, EscalationPlanDesk desk, Runnable done) {
        setId("plan");
        add(new H2(Words.t("escalation.plan.title")));
        PlanSummary plan = page.plan();
        if (plan != null) {
            Anchor link = new Anchor("plans/" + plan.reference(), plan.reference());
            link.setId("plan-link");
            add(
                    link,
                    new Paragraph(Words.t(
                            "escalation.plan.progress",
                            Map.of("actions", plan.actions(), "verified", plan.verified()))));
            return;
        }
        add(new Paragraph(Words.t("escalation.plan.none")));
        if (page.state() == EscalationState.OPEN && mayOpen(actor)) {
            Button open = new Button(Words.t("escalation.plan.open"), click -> {
                if (Deeds.attempt(() -> desk.open(page.reference()))) {
                    done.run();
                }
            });
            open.setId("open-plan");
            open.setDisableOnClick(true);
            add(open);
        }
    }

    private static boolean mayOpen(Actor actor) {
        return Stream.of(Role.QUALITY_MONITOR, Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE)
                .anyMatch(actor::holds);
    }
}

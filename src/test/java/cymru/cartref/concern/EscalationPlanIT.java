package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.improvement.ActionForm;
import cymru.cartref.improvement.ActionKind;
import cymru.cartref.improvement.PlanVeil;
import cymru.cartref.improvement.PlanWritingDesk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case's action plan: one, kept from a provider that may not know of the case, and asked before a step down. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class EscalationPlanIT extends EscalationFixture {

    @Autowired
    EscalationPlanDesk plans;

    @Autowired
    PlanWritingDesk writing;

    @Autowired
    List<PlanVeil> veils;

    @Test
    void aCaseHasOnePlanAndItsActionsAreAskedForBeforeAStepDown() {
        String reference = at(Level.L2);
        String plan = As.person(manager, () -> plans.open(reference));
        assertThat(As.person(officer, () -> plans.open(reference))).isEqualTo(plan);
        assertThat(guard(reference)).doesNotContain("ESCALATION_ACTIONS_UNVERIFIED");

        As.person(
                manager,
                () -> writing.write(
                        plan,
                        new ActionForm(
                                UUID.randomUUID(),
                                0,
                                0,
                                ActionKind.CORRECTIVE,
                                "Two adults are on duty every evening.",
                                manager,
                                clock.today().plusDays(5))));

        assertThat(guard(reference)).contains("ESCALATION_ACTIONS_UNVERIFIED");
        assertThat(read(reference).plan())
                .satisfies(seen -> assertThat(seen.reference()).isEqualTo(plan));
        assertThat(audited(reference)).contains("escalation.plan-opened");
    }

    @Test
    void theProviderKnowsOfThePlanOnceItKnowsOfTheCase() {
        String reference = at(Level.L1);
        As.person(manager, () -> plans.open(reference));
        assertThat(veil().hiddenFromProvider(reference)).isTrue();
        tell(reference);
        assertThat(veil().hiddenFromProvider(reference)).isFalse();
    }

    private PlanVeil veil() {
        return veils.stream()
                .filter(veil -> veil.ownerKind().equals("escalation"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> guard(String reference) {
        return read(reference).guard().stream()
                .map(refusal -> refusal.rule().name())
                .toList();
    }
}

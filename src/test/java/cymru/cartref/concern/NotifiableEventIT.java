package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.ConcernRule.CONCERN_EVENT_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.procedure.Agency;
import cymru.cartref.procedure.NotifiableEventType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A notifiable event is the procedure's: what it is called, who is told, and the score that its triage begins with. */
@PortalTest
class NotifiableEventIT extends ConcernFixture {

    @Test
    void triageBeginsWithWhatTheProcedureSaysOfTheEvent() {
        List<NotifiableEventType> events = As.person(administrator, drafts::events);
        assertThat(events).extracting(NotifiableEventType::code).startsWith("ABUSE_ALLEGATION");
        String reference = raise(administrator, event("MISSING"));
        ConcernPage page = page(reference);
        NotifiableEventType event = Objects.requireNonNull(page.event());
        assertThat(page.suggested()).isEqualTo(event.preScore()).isEqualTo(12);
        assertThat(event.told()).contains(Agency.HOST_AUTHORITY, Agency.PLACING_AUTHORITY);
        assertThat(As.person(administrator, () -> own.page(reference)).event()).isEqualTo(event);
        assertThat(page(raised()).event()).isNull();
    }

    @Test
    void anEventThatTheProcedureDoesNotListIsRefused() {
        assertRefused(CONCERN_EVENT_UNKNOWN, () -> raise(monitor, event("EARTHQUAKE")));
    }

    private ConcernContent event(String code) {
        ConcernContent plain = content("A child did not come home from school.");
        return new ConcernContent(
                plain.serviceId(),
                plain.what(),
                plain.day(),
                plain.time(),
                plain.dayUnknown(),
                plain.atRisk(),
                plain.safety(),
                plain.done(),
                code,
                plain.professional(),
                plain.toldBy(),
                plain.confidential(),
                plain.children(),
                plain.files());
    }
}

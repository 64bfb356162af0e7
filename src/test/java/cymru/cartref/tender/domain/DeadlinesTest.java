package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.tender.TenderRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Instant NOON = Instant.parse("2027-03-12T12:00:00Z");

    @Test
    void exactlyAtTheDeadlineIsInTimeAndAMicrosecondLaterIsNot() {
        assertAllowed(TenderRule.BID_AFTER_DEADLINE, Deadlines.bidInTime(NOON.minusNanos(1_000), NOON));
        assertAllowed(TenderRule.BID_AFTER_DEADLINE, Deadlines.bidInTime(NOON, NOON));
        assertRefused(TenderRule.BID_AFTER_DEADLINE, Deadlines.bidInTime(NOON.plusNanos(1_000), NOON));
    }

    @Test
    void bidsAreOpenedOnlyAfterTheDeadline() {
        assertRefused(TenderRule.OPENING_BEFORE_DEADLINE, Deadlines.mayOpen(NOON, NOON));
        assertAllowed(TenderRule.OPENING_BEFORE_DEADLINE, Deadlines.mayOpen(NOON.plusNanos(1_000), NOON));
    }

    @Test
    void questionsAreTakenUntilTheirDate() {
        assertAllowed(TenderRule.CLARIFICATION_CLOSED, Deadlines.mayAsk(NOON, NOON));
        assertRefused(TenderRule.CLARIFICATION_CLOSED, Deadlines.mayAsk(NOON.plusSeconds(1), NOON));
    }

    @Test
    void questionsEndBeforeBidsAndBothLieAhead() {
        Instant now = NOON.minusSeconds(100);
        assertAllowed(TenderRule.DEADLINES_OUT_OF_ORDER, Deadlines.inOrder(now, NOON.minusSeconds(50), NOON));
        assertRefused(TenderRule.DEADLINES_OUT_OF_ORDER, Deadlines.inOrder(now, NOON, NOON));
        assertRefused(TenderRule.DEADLINES_OUT_OF_ORDER, Deadlines.inOrder(now, now, NOON));
    }

    @Test
    void aDeadlineMovesLaterWithAReasonNeverEarlier() {
        assertAllowed(TenderRule.DEADLINE_ONLY_LATER, Deadlines.mayMove(NOON, NOON.plusSeconds(1), "More time"));
        assertRefused(TenderRule.DEADLINE_ONLY_LATER, Deadlines.mayMove(NOON, NOON, "Same"));
        assertRefused(TenderRule.DEADLINE_ONLY_LATER, Deadlines.mayMove(NOON, NOON.minusSeconds(1), "Sooner"));
        assertAllowed(
                TenderRule.DEADLINE_CHANGE_NEEDS_REASON, Deadlines.mayMove(NOON, NOON.plusSeconds(1), "More time"));
        assertRefused(TenderRule.DEADLINE_CHANGE_NEEDS_REASON, Deadlines.mayMove(NOON, NOON.plusSeconds(1), " "));
    }
}

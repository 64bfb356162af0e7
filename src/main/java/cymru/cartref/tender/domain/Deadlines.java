package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Moments that decide a right. All to the microsecond, by the database's clock. */
public final class Deadlines {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Deadlines() {}

    /** A bid whose clock reads exactly the deadline is in time. */
    public static Decision bidInTime(Instant now, Instant deadline) {
        return now.isAfter(deadline)
                ? Decision.refuse(
                        TenderRule.BID_AFTER_DEADLINE,
                        Map.of("now", now.atZone(LONDON), "deadline", deadline.atZone(LONDON)))
                : Decision.allow();
    }

    /** Bids are opened only after the deadline, whatever a timer did. */
    public static Decision mayOpen(Instant now, Instant deadline) {
        return Decision.require(now.isAfter(deadline), TenderRule.OPENING_BEFORE_DEADLINE);
    }

    public static Decision mayAsk(Instant now, Instant clarificationDeadline) {
        return Decision.require(!now.isAfter(clarificationDeadline), TenderRule.CLARIFICATION_CLOSED);
    }

    /** Questions end before bids do, and both lie ahead. */
    public static Decision inOrder(Instant now, Instant clarificationDeadline, Instant bidDeadline) {
        return Decision.require(
                now.isBefore(clarificationDeadline) && clarificationDeadline.isBefore(bidDeadline),
                TenderRule.DEADLINES_OUT_OF_ORDER);
    }

    /** A deadline moves later, never earlier, with a reason that bidders read. */
    public static Decision mayMove(Instant from, Instant to, String reason) {
        return Decision.require(to.isAfter(from), TenderRule.DEADLINE_ONLY_LATER)
                .and(() -> Decision.require(!reason.isBlank(), TenderRule.DEADLINE_CHANGE_NEEDS_REASON));
    }
}

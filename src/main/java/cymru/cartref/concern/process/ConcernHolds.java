package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a hold asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConcernHolds {

    private final Concerns concerns;
    private final DatabaseClock clock;

    ConcernHolds(Concerns concerns, DatabaseClock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    /** When to look whether the review day has come: its first moment in London. */
    public Date reviewAt(String caseRef) {
        return Date.from(day(caseRef).atStartOfDay(DatabaseClock.LONDON).toInstant());
    }

    public Date reviewBy(String caseRef) {
        return Date.from(Deadlines.endOfDay(day(caseRef)));
    }

    /** Whether the review day has come. */
    public boolean reviewDue(String caseRef) {
        Concern concern = concerns.lockByReference(caseRef).orElseThrow();
        return concern.reviewHold(clock.today());
    }

    private LocalDate day(String caseRef) {
        return Objects.requireNonNull(
                concerns.findByReference(caseRef).orElseThrow().heldUntil());
    }
}

package cymru.cartref.concern;

import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernSafe;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.domain.HoldPolicy;
import cymru.cartref.concern.process.HoldProcess;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where the safeguarding lead keeps a concern from the provider, and looks at that again. */
@Desk
public class HoldDesk {

    private final Concerns concerns;
    private final ConcernSafe safe;
    private final HoldProcess process;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    HoldDesk(
            Concerns concerns,
            ConcernSafe safe,
            HoldProcess process,
            Procedures procedures,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.concerns = concerns;
        this.safe = safe;
        this.process = process;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Holds a concern, or goes on holding one whose review day has come.
     *
     * @param review day on which to look at it again
     */
    @May(SAFEGUARDING_LEAD)
    public void hold(String reference, String reason, LocalDate review) {
        Concern concern = lock(reference);
        Instant now = clock.now();
        LocalDate today = Deadlines.dayOf(now);
        if (concern.held() && !concern.holdReview()) {
            return;
        }
        boolean again = concern.held();
        LocalDate latest = deadlines.lastDay(
                today, procedures.pinned(concern.procedureVersion()).limit(Setting.HOLD_REVIEW));
        HoldPolicy.mayBeHeld(concern.sharedAt() != null)
                .and(() -> HoldPolicy.reviewDay(review, today, latest))
                .and(() -> HoldPolicy.reason(reason))
                .orThrow();
        concern.hold(review);
        concerns.saveAndFlush(concern);
        safe.keepHold(
                concern, new ConcernSafe.Written(reason.strip(), actors.get().accountId(), now));
        audit.record(again ? "concern.hold-kept" : "concern.held", reference, Map.of("review", review.toString()));
        if (again) {
            process.kept(reference);
        } else {
            process.held(reference);
            events.publishEvent(new ConcernHeld(reference, concern.providerId(), concern.serviceId()));
        }
    }

    /** From now on the provider may be told; nothing is told by itself. Lifted twice alike, it is lifted once. */
    @May(SAFEGUARDING_LEAD)
    public void lift(String reference, String reason) {
        Concern concern = lock(reference);
        boolean already = !concern.held()
                && safe.hold(concern)
                        .filter(last -> last.words().equals(reason.strip()))
                        .isPresent();
        if (already) {
            return;
        }
        HoldPolicy.isHeld(concern.held()).and(() -> HoldPolicy.reason(reason)).orThrow();
        concern.lift();
        concerns.saveAndFlush(concern);
        safe.keepHold(
                concern, new ConcernSafe.Written(reason.strip(), actors.get().accountId(), clock.now()));
        audit.record("concern.hold-lifted", reference, Map.of());
        process.lifted(reference);
        events.publishEvent(new ConcernHoldLifted(reference, concern.providerId(), concern.serviceId()));
    }

    private Concern lock(String reference) {
        return concerns.lockByReference(reference).orElseThrow(() -> new AccessDeniedException("No such concern"));
    }
}

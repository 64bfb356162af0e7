package cymru.cartref.concern.closure;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.domain.ClosureBook;
import cymru.cartref.concern.domain.ClosurePolicy;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.concern.process.ClosureProcess;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where it is recorded, while a service closes, who was told and what was done for each child. */
@Desk
public class ClosureWorkDesk {

    private final Closures closures;
    private final ClosureBook book;
    private final ClosureProcess process;
    private final Stays stays;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ClosureWorkDesk(
            Closures closures,
            ClosureBook book,
            ClosureProcess process,
            Stays stays,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.closures = closures;
        this.book = book;
        this.process = process;
        this.stays = stays;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Somebody was told of it; said again, the last day counts. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void told(String reference, ClosureTold whom, LocalDate on) {
        ServiceClosure of = lock(reference);
        ClosurePolicy.running(of.state())
                .and(() -> ClosurePolicy.toldDay(on, clock.today()))
                .orThrow();
        book.told(of, Map.of(whom, on));
        audit.record("closure.told", reference, Map.of("whom", whom.name()));
    }

    /** Something was done for a child; with the last of it the child is seen through. Said again, nothing happens. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void child(String reference, long row, ClosureStep step, LocalDate on, String note) {
        ServiceClosure of = lock(reference);
        ClosureBook.Row child = book.row(of, row).orElseThrow(ClosureReadingDesk::unknown);
        Set<ClosureStep> done = book.done(child);
        if (done.contains(step)) {
            return;
        }
        LocalDate today = clock.today();
        ClosurePolicy.running(of.state())
                .and(() -> ClosurePolicy.childDay(on, Deadlines.dayOf(of.openedAt()), today))
                .and(() -> ClosurePolicy.order(step, done, of.kind()))
                .and(() -> ClosurePolicy.moved(step == ClosureStep.MOVED && stays(of, child, on)))
                .and(() -> note.isBlank() ? Decision.allow() : ClosurePolicy.words(note, "note"))
                .orThrow();
        book.done(of, child, step, on, note, actors.get().accountId());
        audit.record("closure.child-step", child.child(), Map.of("closure", reference, "step", step.name()));
        done.add(step);
        if (done.containsAll(EnumSet.allOf(ClosureStep.class))) {
            through(of, child);
        }
    }

    /** On the day after the move the child does not stay there any more. */
    private boolean stays(ServiceClosure of, ClosureBook.Row child, LocalDate moved) {
        return stays.at(of.serviceId(), moved.plusDays(1)).stream()
                .anyMatch(stay -> stay.child().equals(child.child()));
    }

    private void through(ServiceClosure of, ClosureBook.Row child) {
        book.through(child);
        if (of.state() != ClosureState.MOVING) {
            return;
        }
        if (book.waiting(of).isEmpty()) {
            of.allThrough();
            closures.saveAndFlush(of);
        }
        process.childThrough(of.reference(), child.id());
    }

    private ServiceClosure lock(String reference) {
        return closures.lockByReference(reference).orElseThrow(ClosureReadingDesk::unknown);
    }
}

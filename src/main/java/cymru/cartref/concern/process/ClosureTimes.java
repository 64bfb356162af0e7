package cymru.cartref.concern.process;

import cymru.cartref.account.Role;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.domain.ClosureBook;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when a closure's steps should be done and when its group meets, and what its process asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClosureTimes {

    private final Closures closures;
    private final ClosureBook book;
    private final ClosureMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    ClosureTimes(
            Closures closures,
            ClosureBook book,
            ClosureMails mails,
            Procedures procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.closures = closures;
        this.book = book;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public ProcedureSettings current() {
        return procedures.current(ProcedureCode.CLOSURE);
    }

    public Instant groupBy(long version, ClosureKind kind, Instant now) {
        return until(version, kind == ClosureKind.PLANNED ? Setting.CLOSURE_GROUP : Setting.EMERGENCY_GROUP, now);
    }

    /** In an emergency the plan is made where the group meets, within the same time. */
    public Instant planBy(ServiceClosure of, Instant now) {
        boolean planned = of.kind() == ClosureKind.PLANNED;
        return until(of.procedureVersion(), planned ? Setting.CLOSURE_PLAN : Setting.EMERGENCY_GROUP, now);
    }

    public Instant nextMeeting(ServiceClosure of, Instant now) {
        boolean planned = of.kind() == ClosureKind.PLANNED;
        return until(of.procedureVersion(), planned ? Setting.CLOSURE_MEETING : Setting.EMERGENCY_MEETING, now);
    }

    private Instant until(long version, Setting setting, Instant now) {
        return deadlines.end(now, procedures.pinned(version).limit(setting));
    }

    /** Who leads it: a planned one the commissioning manager, an emergency the head of service. */
    public static Role lead(ClosureKind kind) {
        return kind == ClosureKind.PLANNED ? Role.COMMISSIONING_MANAGER : Role.HEAD_OF_SERVICE;
    }

    public String leadRole(String caseRef) {
        return lead(found(caseRef).kind()).name();
    }

    public Date stepBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).stepBy()));
    }

    /** When to look whether the step is late: a moment after its time. */
    public Date lateAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).stepBy()).plusSeconds(1));
    }

    /** Tells the next person up once for each step, when it is late. */
    public void late(String caseRef) {
        ServiceClosure of = lock(caseRef);
        if (of.tellLate(clock.now())) {
            mails.late(of);
        }
        closures.saveAndFlush(of);
    }

    /** Numbers of the rows of the children who are still to be seen through. */
    public List<Long> children(String caseRef) {
        return book.waiting(found(caseRef));
    }

    /** The first moment of the day on which the group meets next. */
    public Date nextMeetingAt(String caseRef) {
        return Date.from(opens(found(caseRef)));
    }

    public Date meetingBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).meetingBy()));
    }

    /** Whether the group is to meet now; those who lead it are told once. */
    public boolean meetingDue(String caseRef) {
        ServiceClosure of = lock(caseRef);
        boolean before = of.meetingDue();
        boolean due = of.askToMeet(clock.now(), opens(of));
        closures.saveAndFlush(of);
        if (due && !before) {
            mails.meet(of);
        }
        return due;
    }

    private static Instant opens(ServiceClosure of) {
        return Deadlines.dayOf(Objects.requireNonNull(of.meetingBy()))
                .atStartOfDay(DatabaseClock.LONDON)
                .toInstant();
    }

    private ServiceClosure lock(String caseRef) {
        return closures.lockByReference(caseRef).orElseThrow();
    }

    private ServiceClosure found(String caseRef) {
        return closures.findByReference(caseRef).orElseThrow();
    }
}

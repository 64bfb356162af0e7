package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long a provider has to reply and to appeal, when a decision is reviewed, and what the process asks meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralTimes {

    private final EscalationCases cases;
    private final ReferralDecisions decisions;
    private final EscalationMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final People people;
    private final DatabaseClock clock;

    ReferralTimes(
            EscalationCases cases,
            ReferralDecisions decisions,
            EscalationMails mails,
            Procedures procedures,
            Deadlines deadlines,
            People people,
            DatabaseClock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
    }

    public Instant replyUntil(EscalationCase of, Instant now) {
        return end(of, now, Setting.SUSPENSION_REPLY);
    }

    public Instant appealUntil(EscalationCase of, Instant now) {
        return end(of, now, Setting.SUSPENSION_APPEAL);
    }

    /** The last day on which a decision of now is looked at again. */
    public LocalDate reviewUntil(EscalationCase of, Instant now) {
        return Deadlines.dayOf(end(of, now, Setting.SUSPENSION_REVIEW));
    }

    private Instant end(EscalationCase of, Instant now, Setting limit) {
        return deadlines.end(now, procedures.pinned(of.procedureVersion()).limit(limit));
    }

    public Date replyBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).replyBy()));
    }

    /** When to look whether the reply period is over: a moment after its end. */
    public Date replyEndAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).replyBy()).plusSeconds(1));
    }

    /** {@code OVER} when the reply period is, and whoever decides is told; else whether there is a reply. */
    public String reply(String caseRef) {
        EscalationCase of = lockCase(caseRef);
        ReferralDecision decision = found(caseRef);
        boolean over = decision.replyOver(clock.now());
        decisions.saveAndFlush(decision);
        if (over) {
            mails.toDecide(of);
            return "OVER";
        }
        return decision.repliedAt() == null ? "NONE" : "SENT";
    }

    /** The first moment of the review day in London. */
    public Date reviewAt(String caseRef) {
        return Date.from(reviewOn(caseRef).atStartOfDay(DatabaseClock.LONDON).toInstant());
    }

    public Date reviewBy(String caseRef) {
        return Date.from(Deadlines.endOfDay(reviewOn(caseRef)));
    }

    /** Whether the review day has come; then whoever reviews is told. */
    public boolean reviewDue(String caseRef) {
        EscalationCase of = lockCase(caseRef);
        ReferralDecision decision = found(caseRef);
        boolean due = decision.reviewDue(clock.today());
        decisions.saveAndFlush(decision);
        if (due) {
            mails.reviewDue(of);
        }
        return due;
    }

    /** The role whose task an appeal is: the director's, or the head of service's when a director decided. */
    public String appealRole(String caseRef) {
        Optional<Actor> decider =
                people.byId(Objects.requireNonNull(found(caseRef).decidedBy()));
        return decider.filter(person -> person.holds(Role.DIRECTOR)).isPresent()
                ? Role.HEAD_OF_SERVICE.name()
                : Role.DIRECTOR.name();
    }

    private LocalDate reviewOn(String caseRef) {
        return Objects.requireNonNull(found(caseRef).reviewOn());
    }

    /** Whoever touches a decision holds the lock of its case. */
    private EscalationCase lockCase(String caseRef) {
        return decisions.caseOf(caseRef).flatMap(cases::lockById).orElseThrow();
    }

    private ReferralDecision found(String caseRef) {
        return decisions.findByReference(caseRef).orElseThrow();
    }
}

package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralPolicy;
import cymru.cartref.concern.domain.ReferralWords.Part;
import cymru.cartref.concern.process.EscalationMails;
import cymru.cartref.concern.process.ReferralProcess;
import cymru.cartref.concern.process.ReferralTimes;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is decided whether a provider or a service takes new children. Children who live there stay. */
@Desk
public class ReferralDesk {

    private final EscalationFiles files;
    private final ReferralFiles referrals;
    private final LevelLetters letters;
    private final ReferralTimes times;
    private final ReferralProcess process;
    private final EscalationMails mails;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ReferralDesk(
            EscalationFiles files,
            ReferralFiles referrals,
            LevelLetters letters,
            ReferralTimes times,
            ReferralProcess process,
            EscalationMails mails,
            DatabaseClock clock,
            CurrentActor actors) {
        this.files = files;
        this.referrals = referrals;
        this.letters = letters;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Gives the provider notice; nothing is decided before its time to reply is over.
     *
     * @param reasons as the provider reads them
     * @return the decision's reference; the first one's when it was given already
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public String propose(String reference, ReferralStatus status, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        Optional<ReferralDecision> open = files.openDecision(of);
        Optional<ReferralDecision> same =
                open.filter(found -> found.step() == ReferralStep.NOTICE && found.proposedBy() == actor.accountId());
        if (same.isPresent() && same.get().status() == status) {
            return same.get().reference();
        }
        mayBegin(of, open.isPresent(), status, reasons).orThrow();
        Instant replyBy = times.replyUntil(of, now);
        ReferralDecision decision =
                referrals.begin(ReferralDecision.proposed(of, status, actor.accountId(), now, replyBy));
        referrals.wrote(of, decision, StepKind.REFERRAL_PROPOSED, Part.REASON, reasons, actor, now);
        letters.referrals(
                of,
                status == ReferralStatus.CASE_BY_CASE ? LetterCode.CASE_BY_CASE_NOTICE : LetterCode.SUSPENSION_NOTICE,
                decision,
                Map.of("reasons", reasons.strip(), "replyBy", Deadlines.dayOf(replyBy)),
                actor,
                now);
        process.begun(decision);
        return decision.reference();
    }

    /**
     * At once and without notice, for the safety of children only.
     *
     * @param safety why it cannot wait; the provider does not read it
     */
    @May({HEAD_OF_SERVICE, DIRECTOR})
    public String imposeAtOnce(String reference, ReferralStatus status, String reasons, String safety) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(reference);
        Instant now = clock.now();
        Optional<ReferralDecision> open = files.openDecision(of);
        Optional<ReferralDecision> same = open.filter(
                found -> found.immediate() && found.status() == status && found.proposedBy() == actor.accountId());
        if (same.isPresent()) {
            return same.get().reference();
        }
        mayBegin(of, open.isPresent(), status, reasons)
                .and(() -> ReferralPolicy.atOnce(safety))
                .orThrow();
        ReferralDecision decision =
                referrals.begin(ReferralDecision.proposed(of, status, actor.accountId(), now, null));
        referrals.keep(decision, Part.SAFETY, safety, actor, now);
        impose(of, decision, reasons, actor, now);
        process.begun(decision);
        return decision.reference();
    }

    private Decision mayBegin(EscalationCase of, boolean another, ReferralStatus status, String reasons) {
        return LevelPolicy.open(of.open())
                .and(() -> LevelPolicy.mayBeTold(referrals.held(of)))
                .and(() -> ReferralPolicy.oneAtATime(another))
                .and(() -> ReferralPolicy.mayBeProposed(status))
                .and(() -> ReferralPolicy.reason(reasons));
    }

    /** Decides as another person than who proposed it, after the provider's time to reply. */
    @May({HEAD_OF_SERVICE, DIRECTOR})
    public void decide(String decisionReference, boolean impose, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = referrals.lock(decisionReference);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        if (decision.step() == (impose ? ReferralStep.IN_FORCE : ReferralStep.NOT_IMPOSED)
                && Objects.equals(decision.decidedBy(), actor.accountId())) {
            return;
        }
        (decision.step() == ReferralStep.NOTICE
                        ? ReferralPolicy.replyPeriodOver(now, Objects.requireNonNull(decision.replyBy()))
                        : Decision.allow())
                .and(() -> ReferralPolicy.isAt(decision.step(), ReferralStep.TO_DECIDE))
                .and(() -> ReferralPolicy.anotherPerson(decision.proposedBy(), actor.accountId()))
                .and(() -> ReferralPolicy.reason(reasons))
                .orThrow();
        if (impose) {
            impose(of, decision, reasons, actor, now);
        } else {
            decision.notImposed(actor.accountId(), now);
            referrals.wrote(of, decision, StepKind.REFERRAL_NOT_IMPOSED, Part.DECISION, reasons, actor, now);
            mails.letterWaits(of);
        }
        process.decided(decisionReference, impose);
        mails.decided(of, decision);
    }

    private void impose(EscalationCase of, ReferralDecision decision, String reasons, Actor actor, Instant now) {
        Instant appealBy = times.appealUntil(of, now);
        LocalDate review = times.reviewUntil(of, now);
        decision.impose(actor.accountId(), now, appealBy, review);
        referrals.wrote(of, decision, StepKind.REFERRAL_DECIDED, Part.DECISION, reasons, actor, now);
        referrals.settle(decision, reasons);
        letters.referrals(
                of,
                decision.status() == ReferralStatus.CASE_BY_CASE
                        ? LetterCode.CASE_BY_CASE_DECISION
                        : LetterCode.SUSPENSION_DECISION,
                decision,
                Map.of(
                        "reasons", reasons.strip(),
                        "from", Deadlines.dayOf(now),
                        "appealBy", Deadlines.dayOf(appealBy),
                        "reviewOn", review),
                actor,
                now);
    }

    /** Takes a notice back that is not decided; the provider reads why. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void withdraw(String decisionReference, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = referrals.lock(decisionReference);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        if (decision.step() == ReferralStep.WITHDRAWN) {
            return;
        }
        (decision.step() == ReferralStep.NOTICE
                        ? Decision.allow()
                        : ReferralPolicy.isAt(decision.step(), ReferralStep.TO_DECIDE))
                .and(() -> ReferralPolicy.reason(reasons))
                .orThrow();
        decision.withdraw(now);
        referrals.wrote(of, decision, StepKind.REFERRAL_WITHDRAWN, Part.ENDED, reasons, actor, now);
        process.ended(decisionReference);
        mails.letterWaits(of);
    }

    /**
     * On its review day it goes on, as it is or eased.
     *
     * @param review the next day on which it is looked at
     */
    @May({HEAD_OF_SERVICE, DIRECTOR})
    public void review(String decisionReference, ReferralStatus status, @Nullable LocalDate review, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = referrals.lock(decisionReference);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        LocalDate day = review == null ? LocalDate.MIN : review;
        ReferralPolicy.isAt(decision.step(), ReferralStep.IN_FORCE)
                .and(() -> decision.reviewDue()
                        ? Decision.allow()
                        : Decision.refuse(EscalationRule.REFERRAL_NOT_AT_THIS_STEP))
                .and(() -> ReferralPolicy.mayBeKept(status, decision.status()))
                .and(() -> ReferralPolicy.reviewDay(day, Deadlines.dayOf(now), times.reviewUntil(of, now)))
                .and(() -> ReferralPolicy.reason(reasons))
                .orThrow();
        boolean eased = status != decision.status();
        decision.keep(status, day);
        referrals.wrote(of, decision, StepKind.REFERRAL_REVIEWED, Part.REVIEW, reasons, actor, now);
        if (eased) {
            referrals.settle(decision, reasons);
        }
        process.reviewed(decisionReference);
        mails.letterWaits(of);
    }

    /** Referrals begin again, at once. */
    @May({HEAD_OF_SERVICE, DIRECTOR})
    public void lift(String decisionReference, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = referrals.lock(decisionReference);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        if (decision.step() == ReferralStep.LIFTED) {
            return;
        }
        ReferralPolicy.isAt(decision.step(), ReferralStep.IN_FORCE)
                .and(() -> ReferralPolicy.reason(reasons))
                .orThrow();
        lift(of, decision, reasons, actor, now);
    }

    /** Decides an appeal as another person than who decided; one that succeeds lifts the decision at once. */
    @May({HEAD_OF_SERVICE, DIRECTOR})
    public void decideAppeal(String decisionReference, boolean succeeds, String reasons) {
        Actor actor = actors.get();
        EscalationCase of = referrals.lock(decisionReference);
        ReferralDecision decision = referrals.of(decisionReference);
        Instant now = clock.now();
        ReferralPolicy.isAt(decision.step(), ReferralStep.IN_FORCE)
                .and(() -> decision.appealOpen()
                        ? Decision.allow()
                        : Decision.refuse(EscalationRule.REFERRAL_NOT_AT_THIS_STEP))
                .and(() -> ReferralPolicy.mayDecideAppeal(decision.decidedBy(), actor.accountId()))
                .and(() -> ReferralPolicy.reason(reasons))
                .orThrow();
        decision.appealDecided(actor.accountId(), now);
        referrals.wrote(of, decision, StepKind.REFERRAL_APPEAL_DECIDED, Part.APPEAL_DECISION, reasons, actor, now);
        process.appealDecided(decisionReference);
        if (succeeds) {
            lift(of, decision, reasons, actor, now);
        } else {
            mails.letterWaits(of);
        }
    }

    private void lift(EscalationCase of, ReferralDecision decision, String reasons, Actor actor, Instant now) {
        decision.lift(now);
        referrals.wrote(of, decision, StepKind.REFERRAL_LIFTED, Part.ENDED, reasons, actor, now);
        referrals.settle(decision, reasons);
        letters.referrals(
                of,
                LetterCode.SUSPENSION_LIFTED,
                decision,
                Map.of("reasons", reasons.strip(), "from", Deadlines.dayOf(now)),
                actor,
                now);
        process.ended(decision.reference());
    }
}

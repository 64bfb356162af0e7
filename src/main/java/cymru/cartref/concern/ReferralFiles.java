package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.concern.domain.ReferralWords;
import cymru.cartref.concern.domain.ReferralsInForce;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decisions about new referrals for the desks. Whoever touches one holds the lock of its case. */
@Component
class ReferralFiles {

    private final EscalationCases cases;
    private final ReferralDecisions decisions;
    private final ReferralWords words;
    private final EscalationSteps steps;
    private final EscalationFiles files;
    private final ReferralsInForce inForce;
    private final AuditTrail audit;

    ReferralFiles(
            EscalationCases cases,
            ReferralDecisions decisions,
            ReferralWords words,
            EscalationSteps steps,
            EscalationFiles files,
            ReferralsInForce inForce,
            AuditTrail audit) {
        this.cases = cases;
        this.decisions = decisions;
        this.words = words;
        this.steps = steps;
        this.files = files;
        this.inForce = inForce;
        this.audit = audit;
    }

    /** The decision's case, locked. */
    EscalationCase lock(String reference) {
        return decisions.caseOf(reference).flatMap(cases::lockById).orElseThrow(EscalationFiles::unknown);
    }

    /** The decision, to be asked for only after its case is locked. */
    ReferralDecision of(String reference) {
        return decisions.findByReference(reference).orElseThrow(EscalationFiles::unknown);
    }

    boolean held(EscalationCase of) {
        return steps.held(of);
    }

    ReferralDecision begin(ReferralDecision proposed) {
        ReferralDecision kept = decisions.saveAndFlush(proposed);
        kept.number();
        return decisions.saveAndFlush(kept);
    }

    void keep(ReferralDecision decision, ReferralWords.Part part, String written, Actor by, Instant now) {
        words.keep(decision, part, new ReferralWords.Written(written, by.accountId(), now));
    }

    /** Keeps what was written, the step of the case's history and the audit row. */
    void wrote(
            EscalationCase of,
            ReferralDecision decision,
            StepKind kind,
            ReferralWords.Part part,
            String written,
            Actor by,
            Instant now) {
        decisions.saveAndFlush(decision);
        keep(decision, part, written, by, now);
        files.step(of, kind, decision.reference(), by.accountId(), now, "");
        audit.record(
                "escalation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                of.reference(),
                Map.of(
                        "decision",
                        decision.reference(),
                        "status",
                        decision.status().name()));
    }

    /** What holds now for the provider or the service, at once, until it is changed. */
    void settle(ReferralDecision decision, String reasons) {
        inForce.settle(decision.providerId(), decision.serviceId(), decision.reference(), reasons.strip());
    }
}

package cymru.cartref.concern;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationLetters;
import cymru.cartref.concern.domain.EscalationSteps;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.procedure.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Cases for the desks: found, locked, and what stands in the way of a step down. */
@Component
class EscalationFiles {

    private final EscalationCases cases;
    private final ReferralDecisions decisions;
    private final EscalationSteps steps;
    private final EscalationLetters letters;
    private final EscalationTimes times;
    private final EscalationPlans plans;
    private final ApplicationEventPublisher events;

    EscalationFiles(
            EscalationCases cases,
            ReferralDecisions decisions,
            EscalationSteps steps,
            EscalationLetters letters,
            EscalationTimes times,
            EscalationPlans plans,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.decisions = decisions;
        this.steps = steps;
        this.letters = letters;
        this.times = times;
        this.plans = plans;
        this.events = events;
    }

    EscalationCase find(String reference) {
        return cases.findByReference(reference).orElseThrow(EscalationFiles::unknown);
    }

    EscalationCase lock(String reference) {
        return cases.lockByReference(reference).orElseThrow(EscalationFiles::unknown);
    }

    EscalationCase save(EscalationCase changed) {
        return cases.saveAndFlush(changed);
    }

    /** One that may not be known of and one that is none look the same. */
    static AccessDeniedException unknown() {
        return new AccessDeniedException("No such case, or not for this person");
    }

    /** The decision that is not over; there is one at most. */
    Optional<ReferralDecision> openDecision(EscalationCase of) {
        return decisions.findFirst50ByCaseIdOrderByIdDesc(of.id()).stream()
                .filter(decision -> decision.step().open())
                .findFirst();
    }

    /** What is asked before the case goes one level down. */
    LevelPolicy.Facts facts(EscalationCase of, Instant now) {
        List<Stage> stages = times.stages(of.procedureVersion());
        Optional<ReferralDecision> decision = openDecision(of);
        return new LevelPolicy.Facts(
                stages.get(of.level() - 1),
                Deadlines.dayOf(of.levelSince()),
                Deadlines.dayOf(now),
                of.open(EscalationFact.ENQUIRY),
                of.open(EscalationFact.REGULATOR_ACTION),
                plans.unverified(of),
                letters.toldOfLevel(of),
                decision.filter(found -> found.step() == ReferralStep.IN_FORCE)
                        .map(ReferralDecision::status)
                        .orElse(null),
                decision.filter(found -> found.step() != ReferralStep.IN_FORCE).isPresent(),
                of.level() == 1
                        ? ReferralAdvice.OPEN
                        : stages.get(of.level() - 2).referrals());
    }

    void step(EscalationCase of, StepKind kind, @Nullable String about, long by, Instant now, String words) {
        moved(of, kind, of.level(), about, by, now, words);
    }

    void moved(EscalationCase of, StepKind kind, int from, @Nullable String about, long by, Instant now, String words) {
        steps.add(of, new EscalationSteps.Step(kind, from, of.level(), about, by, now, words));
        if (from != of.level()) {
            events.publishEvent(new LevelMoved(of.reference(), from, of.level()));
        }
    }
}

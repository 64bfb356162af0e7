package cymru.cartref.terms.domain;

import cymru.cartref.terms.NotForProfitStanding;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the newest final assessment and transition of a provider. */
@Component
class AssessedStanding implements NotForProfitStanding {

    private final Assessments assessments;
    private final Transitions transitions;

    AssessedStanding(Assessments assessments, Transitions transitions) {
        this.assessments = assessments;
        this.transitions = transitions;
    }

    @Override
    public Standing of(long providerId) {
        Optional<Assessment> latest =
                assessments.findFirstByProviderIdAndOutcomeNotOrderByIdDesc(providerId, Outcome.MORE_EVIDENCE);
        TransitionStep step = transitions
                .findFirstByProviderIdOrderByIdDesc(providerId)
                .map(Transition::step)
                .filter(reached -> reached != TransitionStep.WITHDRAWN)
                .orElse(null);
        return new Standing(
                latest.map(Assessment::outcome).orElse(null),
                latest.map(Assessment::ciwRegister).orElse(null),
                latest.map(assessment -> LocalDate.ofInstant(assessment.assessedAt(), DatabaseClock.LONDON))
                        .orElse(null),
                step);
    }
}

package cymru.cartref.terms.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.NotForProfitStanding;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the newest final assessment and transition; an assessment of another legal form than today's says nothing. */
@Component
class AssessedStanding implements NotForProfitStanding {

    private final Assessments assessments;
    private final Transitions transitions;
    private final ProviderRegister register;

    AssessedStanding(Assessments assessments, Transitions transitions, ProviderRegister register) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.register = register;
    }

    @Override
    public Standing of(long providerId) {
        Optional<LegalForm> form = register.find(providerId).map(ProviderSummary::legalForm);
        Optional<Assessment> latest = assessments
                .findFirstByProviderIdAndOutcomeNotOrderByIdDesc(providerId, Outcome.MORE_EVIDENCE)
                .filter(assessment ->
                        form.filter(assessment.legalForm()::equals).isPresent());
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

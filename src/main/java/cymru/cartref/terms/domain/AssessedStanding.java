package cymru.cartref.terms.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.NotForProfitStanding;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.TransitionStep;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the newest final assessment and transition; an assessment of another legal form than today's says nothing. */
@Component
class AssessedStanding implements NotForProfitStanding {

    private static final String NEWEST = """
            SELECT a.provider_id, a.legal_form, a.outcome FROM nfp_assessment a
            JOIN (SELECT MAX(id) AS id FROM nfp_assessment
                  WHERE provider_id IN (:providers) AND outcome <> 'MORE_EVIDENCE' GROUP BY provider_id) n ON n.id = a.id""";

    private final Assessments assessments;
    private final Transitions transitions;
    private final ProviderRegister register;
    private final JdbcClient jdbc;

    AssessedStanding(Assessments assessments, Transitions transitions, ProviderRegister register, JdbcClient jdbc) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.register = register;
        this.jdbc = jdbc;
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

    @Override
    public Map<Long, Outcome> outcomes(Collection<Long> providerIds) {
        if (providerIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> forms = register.all(providerIds).stream()
                .collect(Collectors.toMap(
                        ProviderSummary::id, provider -> provider.legalForm().name()));
        Map<Long, Outcome> outcomes = new HashMap<>();
        jdbc.sql(NEWEST).param("providers", providerIds).query(row -> {
            long provider = row.getLong("provider_id");
            if (row.getString("legal_form").equals(forms.get(provider))) {
                outcomes.put(provider, Outcome.valueOf(row.getString("outcome")));
            }
        });
        return outcomes;
    }
}

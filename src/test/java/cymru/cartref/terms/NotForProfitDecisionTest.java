package cymru.cartref.terms;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.terms.domain.AssessmentPolicy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** {@code bpmn/not-for-profit.dmn} over its whole input grid: one answer each, and the one that the law gives. */
class NotForProfitDecisionTest {

    private static final List<String> YES_NO_UNKNOWN = List.of("YES", "NO", "UNKNOWN");
    private static final List<String> COMPLETE_MISSING = List.of("COMPLETE", "MISSING");

    /** One cell of the grid. */
    private record Inputs(
            LegalForm form,
            Purposes purposes,
            String registration,
            String guarantee,
            String sharePower,
            String cicStatus,
            String evidence) {

        Map<String, Object> variables() {
            return Map.of(
                    "legalForm", form.name(),
                    "purposes", purposes.name(),
                    "registration", registration,
                    "guarantee", guarantee,
                    "sharePower", sharePower,
                    "cicStatus", cicStatus,
                    "evidence", evidence);
        }
    }

    @Test
    void everyCellHasExactlyTheAnswerOfTheLaw() throws IOException {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        List<String> wrong = new ArrayList<>();
        List<Inputs> grid = grid().toList();
        try (InputStream file = Files.newInputStream(new File("bpmn/not-for-profit.dmn").toPath())) {
            DmnDecision decision = engine.parseDecision(AssessmentPolicy.DECISION, file);
            for (Inputs inputs : grid) {
                DmnDecisionTableResult result =
                        engine.evaluateDecisionTable(decision, Variables.fromMap(inputs.variables()));
                Recommendation lawful = byHand(inputs);
                if (result.size() != 1
                        || !lawful.outcome()
                                .name()
                                .equals(result.getSingleResult().getEntry("outcome"))
                        || !lawful.reason().equals(result.getSingleResult().getEntry("reason"))) {
                    wrong.add(inputs + " → " + result.getResultList() + " instead of " + lawful);
                }
            }
        }
        assertThat(wrong.stream().limit(5)).isEmpty();
        assertThat(grid).hasSize(13 * 4 * 2 * 3 * 3 * 3 * 2);
    }

    private static Stream<Inputs> grid() {
        return Stream.of(LegalForm.values())
                .flatMap(form -> Stream.of(Purposes.values())
                        .flatMap(purposes -> COMPLETE_MISSING.stream()
                                .flatMap(registration -> YES_NO_UNKNOWN.stream()
                                        .flatMap(guarantee -> YES_NO_UNKNOWN.stream()
                                                .flatMap(shares -> YES_NO_UNKNOWN.stream()
                                                        .flatMap(cic -> COMPLETE_MISSING.stream()
                                                                .map(evidence -> new Inputs(
                                                                        form,
                                                                        purposes,
                                                                        registration,
                                                                        guarantee,
                                                                        shares,
                                                                        cic,
                                                                        evidence))))))));
    }

    /** The law in the order a lawyer asks: form, then what fails for good, then what is unclear, then proof. */
    private static Recommendation byHand(Inputs inputs) {
        return switch (inputs.form()) {
            case LOCAL_AUTHORITY -> new Recommendation(Outcome.NOT_REQUIRED, "LOCAL_AUTHORITY");
            case COMMUNITY_INTEREST_COMPANY_BY_SHARES ->
                new Recommendation(Outcome.FOR_PROFIT, "CIC_LIMITED_BY_SHARES");
            case COMPANY_LIMITED_BY_SHARES,
                    COMPANY_LIMITED_BY_GUARANTEE,
                    LIMITED_LIABILITY_PARTNERSHIP,
                    PARTNERSHIP,
                    SOLE_TRADER,
                    UNINCORPORATED_CHARITY -> new Recommendation(Outcome.FOR_PROFIT, "FORM_NOT_ELIGIBLE");
            case OTHER -> new Recommendation(Outcome.MORE_EVIDENCE, "FORM_UNCLEAR");
            case CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE -> ofForm(inputs, true, false);
            case COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE -> ofForm(inputs, true, true);
            case CHARITABLE_INCORPORATED_ORGANISATION, CHARITABLE_REGISTERED_SOCIETY -> ofForm(inputs, false, false);
        };
    }

    /**
     * @param company whether guarantee and shares are asked about
     * @param cic whether the community interest status is
     */
    private static Recommendation ofForm(Inputs inputs, boolean company, boolean cic) {
        if (inputs.purposes() == Purposes.OTHER) {
            return new Recommendation(Outcome.FOR_PROFIT, "PURPOSES_NOT_PRIMARY");
        }
        if (company && inputs.sharePower().equals("YES")) {
            return new Recommendation(Outcome.FOR_PROFIT, "POWER_TO_ISSUE_SHARES");
        }
        if (company && inputs.guarantee().equals("NO")) {
            return new Recommendation(Outcome.FOR_PROFIT, "NOT_BY_GUARANTEE");
        }
        if (cic && inputs.cicStatus().equals("NO")) {
            return new Recommendation(Outcome.FOR_PROFIT, "NOT_A_CIC");
        }
        if (inputs.purposes() == Purposes.UNKNOWN) {
            return new Recommendation(Outcome.MORE_EVIDENCE, "PURPOSES_UNCLEAR");
        }
        if (company && inputs.sharePower().equals("UNKNOWN")) {
            return new Recommendation(Outcome.MORE_EVIDENCE, "SHARE_POWER_UNCLEAR");
        }
        if (company && inputs.guarantee().equals("UNKNOWN")) {
            return new Recommendation(Outcome.MORE_EVIDENCE, "GUARANTEE_UNCLEAR");
        }
        if (cic && inputs.cicStatus().equals("UNKNOWN")) {
            return new Recommendation(Outcome.MORE_EVIDENCE, "CIC_STATUS_UNCLEAR");
        }
        if (inputs.registration().equals("MISSING")) {
            return new Recommendation(Outcome.MORE_EVIDENCE, "REGISTRATION_MISSING");
        }
        return inputs.evidence().equals("MISSING")
                ? new Recommendation(Outcome.MORE_EVIDENCE, "EVIDENCE_MISSING")
                : new Recommendation(Outcome.NOT_FOR_PROFIT, "BOTH_CONDITIONS_MET");
    }
}

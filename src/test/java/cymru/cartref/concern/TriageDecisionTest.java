package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.concern.domain.TriagePolicy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** {@code bpmn/concern-triage.dmn} over its whole input grid: one answer each, and the one written here by hand. */
class TriageDecisionTest {

    /** Rows: severity 1 to 5; columns: likelihood 1 to 5. */
    private static final String[] BY_HAND = {
        "GREEN/NONE GREEN/NONE GREEN/NONE GREEN/NONE GREEN/NONE",
        "GREEN/NONE GREEN/NONE GREEN/NONE AMBER/L1 AMBER/L2",
        "GREEN/NONE GREEN/NONE AMBER/L1 AMBER/L2 RED/L3",
        "GREEN/NONE AMBER/L1 AMBER/L2 RED/L3 RED/L3",
        "GREEN/NONE AMBER/L2 RED/L3 RED/L3 RED/L3"
    };

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Test
    void everyCellHasExactlyTheAnswerOfTheTable() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        try (InputStream file = Files.newInputStream(new File("bpmn/concern-triage.dmn").toPath())) {
            DmnDecision decision = engine.parseDecision(TriagePolicy.DECISION, file);
            for (int severity = 1; severity <= 5; severity++) {
                for (int likelihood = 1; likelihood <= 5; likelihood++) {
                    for (Set<RedFlag> flags : List.<Set<RedFlag>>of(Set.of(), Set.of(RedFlag.INSOLVENCY))) {
                        cells++;
                        TriageScore score = new TriageScore(severity, likelihood, flags);
                        DmnDecisionTableResult result = engine.evaluateDecisionTable(
                                decision,
                                Variables.fromMap(TriagePolicy.inputs(score, new TriagePolicy.Bounds(8, 10, 15))));
                        if (result.size() != 1
                                || !byHand(score)
                                        .equals(TriagePolicy.recommendation(
                                                result.getSingleResult().getEntryMap()))) {
                            wrong.add(score + " → " + result.getResultList() + " instead of " + byHand(score));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isEqualTo(50);
    }

    @Test
    void theProcedureSaysFromWhenAConcernIsAmberAndRed() throws IOException {
        assertThat(colour(2, 3, new TriagePolicy.Bounds(5, 9, 20))).isEqualTo("AMBER/L1");
        assertThat(colour(3, 3, new TriagePolicy.Bounds(5, 9, 20))).isEqualTo("AMBER/L2");
        assertThat(colour(4, 4, new TriagePolicy.Bounds(5, 9, 20))).isEqualTo("AMBER/L2");
        assertThat(colour(4, 5, new TriagePolicy.Bounds(5, 9, 20))).isEqualTo("RED/L3");
        assertThat(colour(2, 3, new TriagePolicy.Bounds(8, 4, 20)))
                .as("never below amber")
                .isEqualTo("GREEN/NONE");
    }

    private String colour(int severity, int likelihood, TriagePolicy.Bounds bounds) throws IOException {
        try (InputStream file = Files.newInputStream(new File("bpmn/concern-triage.dmn").toPath())) {
            Recommendation said = TriagePolicy.recommendation(engine.evaluateDecisionTable(
                            engine.parseDecision(TriagePolicy.DECISION, file),
                            Variables.fromMap(
                                    TriagePolicy.inputs(new TriageScore(severity, likelihood, Set.of()), bounds)))
                    .getSingleResult()
                    .getEntryMap());
            return said.colour() + "/" + said.level();
        }
    }

    private static Recommendation byHand(TriageScore score) {
        String cell =
                score.flags().isEmpty() ? BY_HAND[score.severity() - 1].split(" ")[score.likelihood() - 1] : "RED/L3";
        String[] parts = cell.split("/");
        return new Recommendation(
                score.severity() * score.likelihood(), Colour.valueOf(parts[0]), Level.valueOf(parts[1]));
    }
}

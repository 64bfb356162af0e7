package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.contract.domain.Rhythm;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** {@code bpmn/monitoring-frequency.dmn} over its whole input grid: one answer each, and the one of the table by hand. */
class MonitoringFrequencyDecisionTest {

    private static final int GREEN = 12;
    private static final int AMBER = 6;
    private static final int NEW = 2;

    /** Colour and whether new; months of a return, months between visits, and what the colour brings with it. */
    private static final String BY_HAND = """
            GREEN false    3 12 ROUTINE
            GREEN true     3 2 ROUTINE
            AMBER false    3 6 VISIT_AFTER_AMBER
            AMBER true     3 2 VISIT_AFTER_AMBER
            RED false      1 6 VISIT_RED
            RED true       1 2 VISIT_RED
            """;

    @Test
    void everyCellHasExactlyTheAnswerOfTheTable() throws IOException {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        Map<String, String> answered = new TreeMap<>();
        try (InputStream file = Files.newInputStream(new File("bpmn/monitoring-frequency.dmn").toPath())) {
            DmnDecision decision = engine.parseDecision(Rhythm.DECISION, file);
            for (String colour : new String[] {"GREEN", "AMBER", "RED"}) {
                for (boolean isNew : new boolean[] {false, true}) {
                    DmnDecisionTableResult result = engine.evaluateDecisionTable(
                            decision,
                            Variables.createVariables()
                                    .putValue("colour", colour)
                                    .putValue("newProvider", isNew)
                                    .putValue("monthsGreen", GREEN)
                                    .putValue("monthsAmber", AMBER)
                                    .putValue("monthsNew", NEW));
                    assertThat(result).hasSize(1);
                    Rhythm.Frequency frequency =
                            Rhythm.answer(result.getSingleResult().getEntryMap());
                    answered.put(
                            colour + " " + isNew,
                            frequency.returnMonths() + " " + frequency.visitMonths() + " "
                                    + frequency.visitWithin().map(Enum::name).orElse("ROUTINE"));
                }
            }
        }
        assertThat(answered)
                .isEqualTo(BY_HAND.lines()
                        .map(line -> line.split("\\s{2,}"))
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
    }
}

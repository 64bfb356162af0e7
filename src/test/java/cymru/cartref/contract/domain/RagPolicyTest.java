package cymru.cartref.contract.domain;

import static cymru.cartref.procedure.KpiDefinition.Colour.AMBER;
import static cymru.cartref.procedure.KpiDefinition.Colour.GREEN;
import static cymru.cartref.procedure.KpiDefinition.Colour.RED;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.contract.domain.RagPolicy.Judged;
import cymru.cartref.procedure.KpiDefinition.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colour of a return, of a missing one, and of a row of them. */
class RagPolicyTest {

    private static final BigDecimal SHARE = BigDecimal.valueOf(30);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 28);
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 11);

    @ParameterizedTest
    @CsvSource({
        // green, amber, red, colour
        "10, 0, 0, GREEN",
        "8, 2, 0, GREEN",
        "7, 3, 0, AMBER",
        "5, 2, 0, GREEN",
        "0, 10, 0, AMBER",
        "9, 0, 1, AMBER",
        "8, 0, 2, AMBER",
        "7, 0, 3, RED",
        "0, 0, 1, RED",
        "6, 2, 2, AMBER",
        "0, 0, 0, AMBER",
        "5, 0, 2, AMBER",
        "2, 0, 1, RED"
    })
    void theWholeFollowsTheShares(int green, int amber, int red, Colour expected) {
        assertThat(RagPolicy.overall(judged(green, amber, red), SHARE)).isEqualTo(expected);
    }

    @Test
    void oneRedSafetyIndicatorMakesTheWholeRed() {
        List<Judged> judged = judged(19, 0, 0);
        judged.add(new Judged(AMBER, true));
        assertThat(RagPolicy.overall(judged, SHARE)).isEqualTo(GREEN);
        judged.add(new Judged(RED, true));
        assertThat(RagPolicy.overall(judged, SHARE)).isEqualTo(RED);
    }

    @Test
    void aMissingReturnIsAmberAfterItsDayAndRedFromTheSecondReminderOn() {
        assertThat(RagPolicy.missing(DUE, DUE, SECOND)).isEmpty();
        assertThat(RagPolicy.missing(DUE.plusDays(1), DUE, SECOND)).contains(AMBER);
        assertThat(RagPolicy.missing(SECOND.minusDays(1), DUE, SECOND)).contains(AMBER);
        assertThat(RagPolicy.missing(SECOND, DUE, SECOND)).contains(RED);
    }

    @Test
    void theSameIndicatorIsRedInConsecutiveCycles() {
        Map<String, Colour> now = Map.of("K1", RED, "K2", RED, "K3", AMBER);
        Map<String, Colour> before = Map.of("K1", RED, "K2", AMBER, "K3", RED);
        assertThat(RagPolicy.redInARow(List.of(now, before), 2)).containsExactly("K1");
        assertThat(RagPolicy.redInARow(List.of(now), 2)).isEmpty();
        assertThat(RagPolicy.redInARow(List.of(now, Map.of(), before), 2))
                .as("a cycle without a return breaks the row")
                .isEmpty();
        assertThat(RagPolicy.redInARow(List.of(now, before, Map.of("K1", GREEN)), 3))
                .isEmpty();
    }

    @Test
    void theWorseOfTwo() {
        assertThat(RagPolicy.worse(GREEN, RED)).isEqualTo(RED);
        assertThat(RagPolicy.worse(AMBER, GREEN)).isEqualTo(AMBER);
    }

    private static List<Judged> judged(int green, int amber, int red) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < green; i++) {
            judged.add(new Judged(GREEN, i % 2 == 0));
        }
        for (int i = 0; i < amber; i++) {
            judged.add(new Judged(AMBER, false));
        }
        for (int i = 0; i < red; i++) {
            judged.add(new Judged(RED, false));
        }
        return judged;
    }
}

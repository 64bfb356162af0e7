package cymru.cartref.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.Difference;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Standard;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Bilingual SAFE = new Bilingual("Safe", "Diogel");
    private static final Bilingual SOURCE = new Bilingual("Ours", "Ein un ni");

    @Test
    void theSameSaysNothing() {
        assertThat(Differences.between(List.of(standard("S1", SAFE, 10)), List.of(standard("S1", SAFE, 10))))
                .isEmpty();
    }

    @Test
    void aPartIsNamedWithWhatItWasAndIs() {
        Bilingual renamed = new Bilingual("Very safe", "Diogel");
        assertThat(Differences.between(List.of(standard("S1", SAFE, 10)), List.of(standard("S1", renamed, 20))))
                .containsExactly(
                        new Difference(
                                ProcedureRow.Kind.STANDARD, "S1", renamed, "name", Language.EN, "Safe", "Very safe"),
                        new Difference(ProcedureRow.Kind.STANDARD, "S1", renamed, "weight", null, 10, 20));
    }

    @Test
    void aRowThatCameAndOneThatWentAreWhole() {
        assertThat(Differences.between(List.of(standard("S1", SAFE, 10)), List.of(standard("S2", SAFE, 10))))
                .containsExactly(
                        new Difference(ProcedureRow.Kind.STANDARD, "S2", SAFE, null, null, null, SAFE),
                        new Difference(ProcedureRow.Kind.STANDARD, "S1", SAFE, null, null, SAFE, null));
    }

    private static Standard standard(String code, Bilingual name, int weight) {
        return new Standard(code, name, weight, Certainty.OWN_DEFAULT, SOURCE);
    }
}

package cymru.cartref.text;

import static cymru.cartref.shared.Language.CY;
import static cymru.cartref.shared.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeysTest {

    @ParameterizedTest
    @CsvSource({
        "cwm, chwarae, dan",
        "dyn, ddoe, eira",
        "fy, ffynnon, gardd",
        "gwyn, ngeni, haf",
        "lwc, llan, mam",
        "pys, phen, rasel",
        "rym, rhaff, sant",
        "twr, theatr, un",
    })
    void aWelshLetterOfTwoSignsComesAfterItsFirst(String first, String second, String third) {
        assertThat(sorted(CY, third, second, first)).containsExactly(first, second, third);
    }

    @Test
    void englishReadersFindTheSameNamesInTheirOwnOrder() {
        assertThat(sorted(EN, "cwm", "chwarae", "dan")).containsExactly("chwarae", "cwm", "dan");
        assertThat(sorted(EN, "lwc", "llan")).containsExactly("llan", "lwc");
    }

    @Test
    void accentsAndCapitalsDecideLast() {
        assertThat(sorted(CY, "Tŷ Hafan", "ty bach", "tyddyn")).containsExactly("ty bach", "Tŷ Hafan", "tyddyn");
    }

    @Test
    void numbersSortByValue() {
        assertThat(sorted(EN, "Lot 10", "Lot 2")).containsExactly("Lot 2", "Lot 10");
    }

    @Test
    void aKeyAlwaysFitsItsColumn() {
        assertThat(SortKeys.of(CY, "Llanfairpwllgwyngyll ".repeat(60)))
                .hasSizeLessThanOrEqualTo(SortKeys.MAX_LENGTH)
                .matches("[0-9a-f]+");
    }

    private static List<String> sorted(Language language, String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparing(name -> SortKeys.of(language, name)))
                .toList();
    }
}

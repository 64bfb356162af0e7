package cymru.cartref.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of a search are bounded, and mean what they say. */
class SearchWordsTest {

    @Test
    void signsStandForThemselves() {
        assertThat(SearchWords.within("  100 % t\u0177_a\\b ")).isEqualTo("%100 \\% t\u0177\\_a\\\\b%");
    }

    @Test
    void longOnesAreCut() {
        assertThat(SearchWords.bounded(" " + "\u0175".repeat(300))).hasSize(SearchWords.LONGEST);
    }
}

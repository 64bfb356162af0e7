package cymru.cartref.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongPasswordEncoderTest {

    private final LongPasswordEncoder encoder = new LongPasswordEncoder(4);

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String phrase = "tŷ bach ".repeat(15);
        String hash = encoder.encode(phrase + "a");
        assertThat(encoder.matches(phrase + "a", hash)).isTrue();
        assertThat(encoder.matches(phrase + "b", hash)).isFalse();
    }

    @Test
    void aLetterIsTheSameHoweverItWasTyped() {
        String hash = encoder.encode("dan y t\u0177 gwyn");
        assertThat(encoder.matches("dan y ty\u0302 gwyn", hash)).isTrue();
        assertThat(encoder.matches("dan y ty gwyn", hash)).isFalse();
    }
}

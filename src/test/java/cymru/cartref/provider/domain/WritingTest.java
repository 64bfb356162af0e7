package cymru.cartref.provider.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.ProviderRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Tŷ Ŵyn a'r Ŷd", "بيت الأمل", "<script>alert(1)</script>", "=1+1", "🏠 Cartref"})
    void anyLettersAreKeptAsTheyAre(String name) {
        assertThat(Writing.line(name)).isEqualTo(name);
        assertAllowed(ProviderRule.PROVIDER_NAME_NEEDED, Writing.name(name, "name"));
    }

    @Test
    void unseenMarksAreDropped() {
        assertThat(Writing.line("Hafan\r\nBcc: x@y.z")).isEqualTo("Hafan  Bcc: x@y.z");
        assertThat(Writing.line("gpj\u202Etxe")).isEqualTo("gpj txe");
        assertThat(Writing.line(" \u0000 ")).isNull();
        assertThat(Writing.text("one\r\ntwo\u0000")).isEqualTo("one\ntwo");
    }

    @Test
    void aNameIsNeeded() {
        assertRefused(ProviderRule.PROVIDER_NAME_NEEDED, Writing.name(null, "name"));
        assertRefused(ProviderRule.PROVIDER_REASON_NEEDED, Writing.reason("  ", "reason"));
        assertAllowed(ProviderRule.PROVIDER_REASON_NEEDED, Writing.reason("The policy is from 2019.", "reason"));
    }

    @Test
    void tenThousandLettersFitAndOneMoreDoesNot() {
        String long10000 = "ŵ".repeat(ProviderLimits.TEXT);
        assertAllowed(ProviderRule.PROVIDER_TEXT_TOO_LONG, Writing.reason(long10000, "answer"));
        assertRefused(ProviderRule.PROVIDER_TEXT_TOO_LONG, Writing.reason(long10000 + "ŵ", "answer"));
        assertAllowed(ProviderRule.PROVIDER_TEXT_TOO_LONG, Writing.name("🏠".repeat(ProviderLimits.NAME), "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cymru", "siân.o'neil+x@tŷ.example.org"})
    void anAddressThatCanBe(String email) {
        assertAllowed(ProviderRule.PROVIDER_EMAIL_FORMAT, Writing.email(email, "email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.d", "<a@b.c>", "a@b.c,d@e.f"})
    void anAddressThatCannotBe(String email) {
        assertRefused(ProviderRule.PROVIDER_EMAIL_FORMAT, Writing.email(email, "email"));
    }

    @Test
    void aTelephoneNumberHasSevenDigits() {
        assertAllowed(ProviderRule.PROVIDER_PHONE_FORMAT, Writing.phone("+44 (0)29 2087 0000 ext 12", "phone"));
        assertRefused(ProviderRule.PROVIDER_PHONE_FORMAT, Writing.phone("12 34 56", "phone"));
        assertRefused(ProviderRule.PROVIDER_PHONE_FORMAT, Writing.phone("call me", "phone"));
    }
}

package cymru.cartref.account.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.account.AccountRule;
import cymru.cartref.shared.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertAllowed(AccountRule.ACCOUNT_PASSWORD_TOO_SHORT, check("glas-tatws-7"));
        assertRefused(AccountRule.ACCOUNT_PASSWORD_TOO_SHORT, check("glas-tatws7"));
    }

    @Test
    void lettersOfTwoCodeUnitsCountOnce() {
        assertRefused(AccountRule.ACCOUNT_PASSWORD_TOO_SHORT, check("𐐀𐐁𐐂𐐃𐐄𐐅𐐆"));
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTheMost() {
        assertAllowed(AccountRule.ACCOUNT_PASSWORD_TOO_LONG, check("tŷ bach ".repeat(16)));
        assertRefused(AccountRule.ACCOUNT_PASSWORD_TOO_LONG, check("tŷ bach ".repeat(16) + "!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyqwerty",
                "PlayStation2",
                "Christopher1992!",
                "123456654321",
                "aaaaaaaaaaaaaa",
                "abababababab"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertRefused(AccountRule.ACCOUNT_PASSWORD_COMMON, check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pedwar oen bach melyn", "llwy arian dan y gwely", "قطة زرقاء فوق الجبل", "Xk7!pQ2#vR9z"})
    void whatNobodyTriesFirstIsAllowed(String password) {
        assertAllowed(AccountRule.ACCOUNT_PASSWORD_COMMON, check(password));
    }

    @Test
    void ownNameOrMailboxIsRefused() {
        assertRefused(AccountRule.ACCOUNT_PASSWORD_PERSONAL, check("hen angharad bach"));
        assertRefused(AccountRule.ACCOUNT_PASSWORD_PERSONAL, check("mae post.bryn yma"));
        assertAllowed(AccountRule.ACCOUNT_PASSWORD_PERSONAL, check("mae'r haul yn codi"));
    }

    @Test
    void aShortNameMayOccurInsideAWord() {
        assertAllowed(
                AccountRule.ACCOUNT_PASSWORD_PERSONAL,
                PasswordRule.check("glannau afon tawel", "Ann Wu", "aw@example.org"));
    }

    private static Decision check(String password) {
        return PasswordRule.check(password, "Angharad Llwyd-Rees", "post.bryn@example.org");
    }
}

package cymru.cartref.account.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.AccountRule;
import cymru.cartref.account.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Siân ap Gŵyr", "Ng", "O'Neill-Ŵyll Jr.", "D’Arcy", "مريم الحسن", "נועה כהן", "José"})
    void namesOfAnyScriptAreNames(String name) {
        assertAllowed(AccountRule.ACCOUNT_NAME_NOT_A_NAME, AccountPolicy.name(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "<b>Ann</b>",
                "=HYPERLINK(1)",
                "+44 20",
                "-Ann",
                "@Ann",
                "Ann\tLee",
                "Ann\r\nBcc: x",
                "see www.example.org",
                "http://example.org",
                "Ann\u202eLee"
            })
    void markupFormulasAndWebAddressesAreNot(String name) {
        assertRefused(AccountRule.ACCOUNT_NAME_NOT_A_NAME, AccountPolicy.name(name));
    }

    @Test
    void aNameHasAtMostTheLengthOfItsColumn() {
        assertAllowed(AccountRule.ACCOUNT_NAME_NOT_A_NAME, AccountPolicy.name("a".repeat(120)));
        assertRefused(AccountRule.ACCOUNT_NAME_NOT_A_NAME, AccountPolicy.name("a".repeat(121)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.cymru", "first.last+tag@sub.example.org", "o'neill@example.org", "tŷ@enghraifft.cymru"})
    void addressesAreAddresses(String email) {
        assertAllowed(AccountRule.ACCOUNT_EMAIL_NOT_AN_ADDRESS, AccountPolicy.email(email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.cymru",
                "a b@c.cymru",
                "a@b..cymru",
                ".a@b.cymru",
                "a@b.cymru\nBcc: c@d.cymru",
                "a@b.cymru,c@d.cymru",
                "<a@b.cymru>"
            })
    void whatIsNoAddressIsRefused(String email) {
        assertRefused(AccountRule.ACCOUNT_EMAIL_NOT_AN_ADDRESS, AccountPolicy.email(email));
    }

    @Test
    void addressesAreComparedInLowerCaseWithoutSpaces() {
        assertThat(AccountPolicy.address("  Ann.Lee@Example.ORG ")).isEqualTo("ann.lee@example.org");
    }

    @Test
    void aTeamHasRolesOfItsOwnSideOnly() {
        assertAllowed(
                AccountRule.ACCOUNT_ROLES_NOT_FITTING,
                AccountPolicy.roles(Set.of(Role.BID_WRITER, Role.AUTHORISED_SIGNATORY), Role.Side.PROVIDER));
        assertRefused(
                AccountRule.ACCOUNT_ROLES_NOT_FITTING,
                AccountPolicy.roles(Set.of(Role.BID_WRITER, Role.EVALUATOR), Role.Side.PROVIDER));
        assertRefused(
                AccountRule.ACCOUNT_ROLES_NOT_FITTING, AccountPolicy.roles(Set.of(Role.BID_WRITER), Role.Side.COUNCIL));
        assertRefused(AccountRule.ACCOUNT_ROLES_NOT_FITTING, AccountPolicy.roles(Set.of(), Role.Side.PROVIDER));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 0", "true, false, 1", "false, false, 0", "false, true, 0"})
    void aTeamThatKeepsAnAdministratorMayChange(boolean now, boolean then, long others) {
        assertAllowed(AccountRule.ACCOUNT_LAST_ADMINISTRATOR, AccountPolicy.keepsAnAdministrator(now, then, others));
    }

    @Test
    void theLastAdministratorStays() {
        assertRefused(AccountRule.ACCOUNT_LAST_ADMINISTRATOR, AccountPolicy.keepsAnAdministrator(true, false, 0));
    }

    @Test
    void aTextHasItsBounds() {
        assertAllowed(AccountRule.ACCOUNT_TEXT_LENGTH, AccountPolicy.text("abc", 3, 3, "reason"));
        assertRefused(AccountRule.ACCOUNT_TEXT_LENGTH, AccountPolicy.text("ab", 3, 3, "reason"));
        assertRefused(AccountRule.ACCOUNT_TEXT_LENGTH, AccountPolicy.text("abcd", 3, 3, "reason"));
    }
}

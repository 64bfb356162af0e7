package cymru.cartref.account;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.SetupDesk.CouncilNames;
import cymru.cartref.account.domain.TeamRows;
import cymru.cartref.account.domain.Tokens;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SetupIT extends AccountIT {

    @Autowired
    SetupDesk setup;

    @Autowired
    FirstAdministrator first;

    @Autowired
    CouncilSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TeamRows teamRows;

    @Autowired
    Tokens tokens;

    @Autowired
    DatabaseClock clock;

    @Test
    void holderOfThePrintedLinkBecomesTheAdministratorOnce() {
        onAnEmptyPortal(link -> {
            assertThat(setup.linkWorks(link)).isTrue();
            long account = create(link, address("first"));
            assertThat(people.byId(account).orElseThrow().roles()).containsExactly(Role.SYSTEM_ADMINISTRATOR);
            assertThat(setup.linkWorks(link)).isFalse();
            assertThat(first.linkIfNeeded()).isEmpty();
        });
    }

    @Test
    void linkWorksForADay() {
        onAnEmptyPortal(link -> assertThat(first.linkIfNeeded())
                .hasValueSatisfying(again -> assertThat(again).endsWith(link)));
        time.forward(Duration.ofHours(24).plusSeconds(1));
        onAnEmptyPortal(link -> assertThat(setup.linkWorks(link)).isTrue());
    }

    @Test
    void aPrintedLinkIsDeadOnceThereIsAnAdministrator() {
        onAnEmptyPortal(link -> {
            person((Long) null, Role.SYSTEM_ADMINISTRATOR);
            assertThat(setup.linkWorks(link)).isFalse();
            assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> create(link, address("late")));
        });
    }

    @Test
    void anInventedLinkSetsNothingUp() {
        String email = address("thief");
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> create("no-such-link", email));
        assertThat(statusOf(email)).isEqualTo("none");
    }

    @Test
    void theLinkHasOneSlashWhateverTheAddressEndsWith() {
        onAnEmptyPortal(link -> assertThat(
                        new FirstAdministrator(teamRows, tokens, clock, transaction, "https://cartref.example/", false)
                                .linkIfNeeded())
                .hasValueSatisfying(printed -> assertThat(printed).startsWith("https://cartref.example/setup/")));
    }

    @Test
    void councilIsNamedInBothLanguages() throws Throwable {
        long administrator = person((Long) null, Role.SYSTEM_ADMINISTRATOR);
        assertAllowed(
                AccountRule.ACCOUNT_TEXT_LENGTH,
                () -> As.person(
                        administrator,
                        () -> setup.nameCouncil(names("Bryn Council", "Cyngor y Bryn", "Team@Example.org"))));
        assertThat(settings.name()).isEqualTo(new Bilingual("Bryn Council", "Cyngor y Bryn"));
        assertThat(settings.teamAddress()).isEqualTo("team@example.org");
        assertRefused(
                AccountRule.ACCOUNT_TEXT_LENGTH,
                () -> As.person(administrator, () -> setup.nameCouncil(names("Bryn Council", " ", "t@example.org"))));
        assertRefused(
                AccountRule.ACCOUNT_EMAIL_NOT_AN_ADDRESS,
                () -> As.person(administrator, () -> setup.nameCouncil(names("Bryn", "Bryn", "nobody"))));
        assertThat(As.person(administrator, () -> setup.council()).teamAddress())
                .isEqualTo("team@example.org");
    }

    /** Other tests' administrators are out of sight, and back afterwards. */
    private void onAnEmptyPortal(Consumer<String> deeds) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE account a JOIN account_role r ON r.account_id = a.id AND r.role = 'SYSTEM_ADMINISTRATOR'"
                            + " SET a.status = 'CLOSED'")
                    .update();
            String link = first.linkIfNeeded().orElseThrow();
            deeds.accept(link.substring(link.lastIndexOf('/') + 1));
            status.setRollbackOnly();
        });
    }

    private long create(String link, String email) {
        return setup.createAdministrator(link, "Non Gyntaf", email, Language.CY, PASSWORD);
    }

    private static CouncilNames names(String english, String welsh, String team) {
        return new CouncilNames(new Bilingual(english, welsh), team);
    }
}

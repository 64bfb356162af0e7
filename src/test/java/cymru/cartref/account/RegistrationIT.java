package cymru.cartref.account;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.domain.Account;
import cymru.cartref.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class RegistrationIT extends AccountIT {

    @Test
    void provedAddressOpensAnAccountOfAProvidersAdministratorWithoutOrganisation() {
        String email = address("elin");
        accounts.register("  Elin Môn ", email.toUpperCase(java.util.Locale.ROOT), Language.CY);
        assertThat(statusOf(email)).isEqualTo("INVITED");
        assertThat(people.byId(idOf(email))).isEmpty();

        String secret = secretMailedTo(email);
        assertThat(accounts.holderOf(secret))
                .get()
                .extracting(holder -> holder.name())
                .isEqualTo("Elin Môn");
        long account = accounts.choosePassword(secret, PASSWORD);

        Actor actor = people.byId(account).orElseThrow();
        assertThat(actor.roles()).containsExactly(Role.PROVIDER_ADMINISTRATOR);
        assertThat(actor.organisationId()).isNull();
        assertThat(actor.email()).isEqualTo(email);
        assertThat(mailsTo(email)).containsExactly("account.verify");
        assertThat(auditOf(Account.reference(account))).containsExactly("account.registration-asked", "account.opened");
    }

    @Test
    void linkWorksOnceAndIsNotUsedUpByLookingOrByAWeakPassword() throws Throwable {
        String email = address("once");
        accounts.register("Owain Tudur", email, Language.EN);
        String secret = secretMailedTo(email);
        assertThat(accounts.holderOf(secret)).isPresent();
        assertRefused(AccountRule.ACCOUNT_PASSWORD_COMMON, () -> accounts.choosePassword(secret, "qwertyqwerty"));
        assertAllowed(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> accounts.choosePassword(secret, PASSWORD));
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> accounts.choosePassword(secret, PASSWORD));
        assertThat(accounts.holderOf(secret)).isEmpty();
    }

    @Test
    void clockIsReadWhenTheLinkIsLockedAndNotBefore() throws Exception {
        String email = address("clock");
        accounts.register("Cadi Cloc", email, Language.EN);
        String secret = secretMailedTo(email);
        List<String> statements =
                Counting.of(() -> accounts.choosePassword(secret, PASSWORD)).statements();
        assertThat(statements.getFirst()).contains("account_token", "for update");
        assertThat(statements.get(1)).contains("UTC_TIMESTAMP");
    }

    @Test
    void linkExpiresAfterADay() {
        String email = address("late");
        accounts.register("Lowri Hwyr", email, Language.EN);
        String secret = secretMailedTo(email);
        time.forward(Duration.ofHours(24).plusSeconds(1));
        assertThat(accounts.holderOf(secret)).isEmpty();
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> accounts.choosePassword(secret, PASSWORD));
        assertThat(statusOf(email)).isEqualTo("INVITED");

        accounts.register("Lowri Hwyr", email, Language.EN);
        accounts.choosePassword(secretMailedTo(email), PASSWORD);
        assertThat(statusOf(email)).isEqualTo("ACTIVE");
    }

    @Test
    void knownAddressGetsTheSameAnswerAndAMailThatSaysSo() {
        String email = address("known");
        long account = person(email, 4711L, Role.BID_WRITER);
        accounts.register("Somebody Else", email, Language.EN);
        assertThat(mailsTo(email)).containsExactly("account.exists");
        Actor unchanged = people.byId(account).orElseThrow();
        assertThat(unchanged.name()).isEqualTo("Siân Gŵyr");
        assertThat(unchanged.roles()).containsExactly(Role.BID_WRITER);
    }

    @Test
    void aSecondClickSendsNoSecondMail() {
        String email = address("double");
        accounts.register("Dai Dwbl", email, Language.EN);
        String secret = secretMailedTo(email);
        accounts.register("Dai Dwbl", email, Language.EN);
        assertThat(mailsTo(email)).containsExactly("account.verify");
        assertThat(accounts.holderOf(secret)).isPresent();
    }

    @Test
    void whatIsNoNameOrAddressIsRefusedAndNothingIsKept() {
        String email = address("bad");
        assertRefused(
                AccountRule.ACCOUNT_NAME_NOT_A_NAME,
                () -> accounts.register("<script>alert(1)</script>", email, Language.EN));
        assertRefused(
                AccountRule.ACCOUNT_EMAIL_NOT_AN_ADDRESS,
                () -> accounts.register("Ann Lee", "ann@example.org\r\nBcc: x@example.org", Language.EN));
        assertThat(statusOf(email)).isEqualTo("none");
        assertThat(mailsTo(email)).isEmpty();
    }

    @Test
    void resetLinkWorksForAnHourAndReplacesThePassword() {
        String email = address("forgot");
        long account = person(email, null, Role.PROVIDER_ADMINISTRATOR);
        accounts.askReset(email);
        String expired = secretMailedTo(email);
        time.forward(Duration.ofHours(1).plusSeconds(1));
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> accounts.choosePassword(expired, "llwy arian newydd"));
        accounts.askReset(email);
        accounts.choosePassword(secretMailedTo(email), "llwy arian newydd");
        assertThat(mailsTo(email)).containsExactly("account.reset", "account.reset", "account.password-changed");
        assertRefused(
                AccountRule.ACCOUNT_PASSWORD_WRONG,
                () -> As.person(account, () -> accounts.changePassword(PASSWORD, "arall eto fyth")));
    }

    @Test
    void resetOfAnUnknownAddressAnswersAlikeAndSendsNothing() {
        String email = address("nobody");
        accounts.askReset(email);
        assertThat(mailsTo(email)).isEmpty();
        assertThat(statusOf(email)).isEqualTo("none");
    }

    @Test
    void askingWritesAndCommitsForNobodyToo() {
        String known = address("known");
        String nobody = address("nobody");
        person(known, null, Role.PROVIDER_ADMINISTRATOR);
        accounts.askReset(known);
        accounts.askReset(nobody);
        assertThat(requestsFor(nobody)).isEqualTo(requestsFor(known)).isEqualTo(1);
    }

    private int requestsFor(String email) {
        return jdbc.sql("SELECT mails FROM address_mail WHERE address_hash = SHA2(?, 256)")
                .param(email)
                .query(Integer.class)
                .single();
    }

    @Test
    void aStrangersRequestsDoNotEndTheLinkThatWasMailedAndUsingItEndsAll() {
        String email = address("wanted");
        person(email, null, Role.AUTHORISED_SIGNATORY);
        accounts.askReset(email);
        String first = secretMailedTo(email);
        time.forward(Duration.ofSeconds(31));
        accounts.askReset(email);
        String second = secretMailedTo(email);
        assertThat(second).isNotEqualTo(first);
        accounts.choosePassword(first, "llwy arian newydd");
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, () -> accounts.choosePassword(second, PASSWORD));
    }

    @Test
    void mailsToOneAddressGrowRarerUntilItsOwnerUsesALink() {
        String email = address("pestered");
        person(email, null, Role.AUTHORISED_SIGNATORY);
        assertThat(resetsAfter(Duration.ZERO, email)).isEqualTo(1);
        assertThat(resetsAfter(Duration.ofSeconds(29), email)).isEqualTo(1);
        assertThat(resetsAfter(Duration.ofSeconds(2), email)).isEqualTo(2);
        assertThat(resetsAfter(Duration.ofMinutes(4), email)).isEqualTo(2);
        assertThat(resetsAfter(Duration.ofMinutes(2), email)).isEqualTo(3);
        assertThat(resetsAfter(Duration.ofMinutes(59), email)).isEqualTo(3);
        accounts.choosePassword(secretMailedTo(email), "llwy arian newydd");
        assertThat(resetsAfter(Duration.ZERO, email)).isEqualTo(4);
        assertThat(resetsAfter(Duration.ofDays(1).plusSeconds(1), email)).isEqualTo(5);
        assertThat(requestsFor(email)).isEqualTo(1);
    }

    private long resetsAfter(Duration pause, String email) {
        time.forward(pause);
        accounts.askReset(email);
        return mailsTo(email).stream().filter("account.reset"::equals).count();
    }

    @Test
    void ownDetailsAndPasswordChange() throws Throwable {
        String email = address("own");
        long account = person(email, null, Role.PROVIDER_ADMINISTRATOR);
        As.person(account, () -> accounts.changeDetails("Siân Newydd", Language.EN));
        Actor changed = As.person(account, () -> accounts.mine());
        assertThat(changed.name()).isEqualTo("Siân Newydd");
        assertThat(changed.language()).isEqualTo(Language.EN);
        assertAllowed(
                AccountRule.ACCOUNT_PASSWORD_WRONG,
                () -> As.person(account, () -> accounts.changePassword(PASSWORD, "llwy arian dan y gwely")));
        assertThat(mailsTo(email)).containsExactly("account.password-changed");
    }

    @Test
    void deedsOfOnesOwnNeedSomebody() {
        assertThatThrownBy(() -> accounts.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.changeDetails("Ann Lee", Language.EN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreFoundByRoleAndOrganisation() {
        long organisation = organisation();
        long signatory = person(organisation, Role.AUTHORISED_SIGNATORY, Role.BID_WRITER);
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        long monitor = person((Long) null, Role.QUALITY_MONITOR);
        assertThat(people.ofOrganisation(organisation, Role.AUTHORISED_SIGNATORY))
                .extracting(Actor::accountId)
                .containsExactly(signatory);
        assertThat(people.ofOrganisation(organisation))
                .extracting(Actor::accountId)
                .containsExactly(signatory, administrator);
        assertThat(people.councilWith(Role.QUALITY_MONITOR))
                .extracting(Actor::accountId)
                .contains(monitor)
                .doesNotContain(signatory);
        assertThat(people.names(Set.of(signatory, monitor)))
                .containsOnlyKeys(signatory, monitor)
                .containsValue("Siân Gŵyr");
        assertThat(people.names(Set.of())).isEmpty();
    }
}

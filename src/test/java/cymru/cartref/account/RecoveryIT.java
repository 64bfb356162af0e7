package cymru.cartref.account;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.account.RecoveryDesk.Request;
import cymru.cartref.account.domain.AccountPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class RecoveryIT extends AccountIT {

    private static final String EVIDENCE = "Our manager left in May; the charity register names me as trustee.";
    private static final String REASON = "Telephoned the trustee named in the charity register.";

    @Autowired
    RecoveryDesk desk;

    @Test
    void officerGivesTheRoleOnEvidenceAndEveryoneIsTold() {
        long organisation = organisation();
        String gone = address("gone");
        person(gone, organisation, Role.PROVIDER_ADMINISTRATOR);
        String email = address("stays");
        long stays = person(email, organisation, Role.BID_WRITER);
        String officerAddress = address("officer");
        long officer = person(officerAddress, null, Role.CONTRACT_OFFICER);

        As.person(stays, () -> desk.ask("", EVIDENCE));
        As.person(stays, () -> desk.ask("", EVIDENCE));
        assertThat(mailsTo(officerAddress)).containsExactly("account.recovery-asked");
        Request request = requestOf(officer, stays);
        assertThat(request.evidence()).isEqualTo(EVIDENCE);

        As.person(officer, () -> desk.grant(request.id(), stays, REASON));
        As.person(officer, () -> desk.grant(request.id(), stays, REASON));
        assertThat(people.byId(stays).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.BID_WRITER, Role.PROVIDER_ADMINISTRATOR);
        assertThat(mailsTo(email)).containsExactly("account.recovery-granted");
        assertThat(mailsTo(gone)).containsExactly("account.recovery-granted");
        assertThat(As.person(stays, () -> desk.latest()).orElseThrow().status()).isEqualTo(RecoveryStatus.GRANTED);
    }

    @Test
    void onlyAPersonOfThatProviderCanBeNamed() {
        long stays = person(organisation(), Role.BID_WRITER);
        long stranger = person(organisation(), Role.BID_WRITER);
        long officer = person((Long) null, Role.CONTRACT_OFFICER);
        As.person(stays, () -> desk.ask("", EVIDENCE));
        long request = requestOf(officer, stays).id();
        assertThat(As.person(officer, () -> desk.candidates(request)))
                .extracting(Actor::accountId)
                .containsExactly(stays);
        assertThatThrownBy(() -> As.person(officer, () -> desk.grant(request, stranger, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.byId(stranger).orElseThrow().holds(Role.PROVIDER_ADMINISTRATOR))
                .isFalse();
    }

    @Test
    void aRefusalIsToldWithItsReasonOnThePage() {
        String email = address("refused");
        long stays = person(email, organisation(), Role.BID_WRITER);
        long officer = person((Long) null, Role.CONTRACT_OFFICER);
        As.person(stays, () -> desk.ask("", EVIDENCE));
        long request = requestOf(officer, stays).id();
        assertRefused(AccountRule.ACCOUNT_TEXT_LENGTH, () -> As.person(officer, () -> desk.refuse(request, "No.")));
        As.person(officer, () -> desk.refuse(request, REASON));
        assertThat(mailsTo(email)).containsExactly("account.recovery-refused");
        assertThat(As.person(stays, () -> desk.latest()).orElseThrow().reason()).isEqualTo(REASON);
        As.person(stays, () -> desk.ask("", EVIDENCE));
        assertThat(requestOf(officer, stays).id()).isGreaterThan(request);
    }

    @Test
    void anAdministratorHasNothingToAsk() throws Throwable {
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        long writer = person(organisation(), Role.BID_WRITER);
        assertRefused(
                AccountRule.ACCOUNT_ALREADY_ADMINISTRATOR,
                () -> As.person(administrator, () -> desk.ask("", EVIDENCE)));
        assertAllowed(AccountRule.ACCOUNT_ALREADY_ADMINISTRATOR, () -> As.person(writer, () -> desk.ask("", EVIDENCE)));
    }

    @Test
    void whoRegisteredAloneNamesTheProvider() {
        long alone = person((Long) null, Role.PROVIDER_ADMINISTRATOR);
        assertRefused(
                AccountRule.ACCOUNT_ORGANISATION_UNKNOWN,
                () -> As.person(alone, () -> desk.ask("P-99999999", EVIDENCE)));
        assertAllowed(AccountRule.ACCOUNT_ORGANISATION_UNKNOWN, AccountPolicy.organisationKnown(true));
    }

    @Test
    void councilsPeopleDoNotAskAndProvidersDoNotDecide() {
        long officer = person((Long) null, Role.CONTRACT_OFFICER);
        long writer = person(organisation(), Role.BID_WRITER);
        assertThatThrownBy(() -> As.person(officer, () -> desk.ask("", EVIDENCE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(writer, () -> desk.grant(1, writer, REASON)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Request requestOf(long officer, long account) {
        return As.person(officer, () -> desk.open(0, 1000)).stream()
                .filter(request -> request.accountId() == account)
                .findFirst()
                .orElseThrow();
    }
}

package cymru.cartref.account;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TeamIT extends AccountIT {

    @Autowired
    TeamDesk team;

    @Autowired
    CouncilPeopleDesk council;

    @Test
    void invitedColleagueJoinsTheTeamWithTheirRoles() throws Throwable {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        String email = address("gwen");
        assertAllowed(AccountRule.ACCOUNT_ROLES_NOT_FITTING, () -> invite(administrator, email, Role.BID_WRITER));
        assertThat(members(administrator))
                .filteredOn(member -> member.email().equals(email))
                .singleElement()
                .satisfies(member -> assertThat(member.active()).isFalse());
        As.person(administrator, () -> team.inviteAgain(idOf(email)));
        assertThat(mailsTo(email)).containsExactly("account.invitation", "account.invitation");

        long colleague = accounts.choosePassword(secretMailedTo(email), PASSWORD);
        Actor actor = people.byId(colleague).orElseThrow();
        assertThat(actor.belongsTo(organisation)).isTrue();
        assertThat(actor.roles()).containsExactly(Role.BID_WRITER);
    }

    @Test
    void providersAdministratorCannotGiveRolesOfTheCouncil() {
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        String email = address("spy");
        assertRefused(AccountRule.ACCOUNT_ROLES_NOT_FITTING, () -> invite(administrator, email, Role.CONTRACT_OFFICER));
        assertRefused(
                AccountRule.ACCOUNT_ROLES_NOT_FITTING,
                () -> As.person(
                        administrator, () -> team.changeRoles(administrator, Set.of(Role.SYSTEM_ADMINISTRATOR), 0)));
        assertThat(statusOf(email)).isEqualTo("none");
    }

    @Test
    void whoRegisteredAloneInvitesOnceThereIsAnOrganisation() throws Throwable {
        long alone = person((Long) null, Role.PROVIDER_ADMINISTRATOR);
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        assertRefused(AccountRule.ACCOUNT_NO_ORGANISATION, () -> invite(alone, address("early"), Role.BID_WRITER));
        assertAllowed(
                AccountRule.ACCOUNT_NO_ORGANISATION, () -> invite(administrator, address("fine"), Role.BID_WRITER));
        assertThat(members(alone)).isEmpty();
    }

    @Test
    void anAddressBelongsToOneTeam() throws Throwable {
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        long rival = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        String email = address("wanted");
        assertAllowed(AccountRule.ACCOUNT_ADDRESS_IN_USE, () -> invite(administrator, email, Role.BID_WRITER));
        assertRefused(AccountRule.ACCOUNT_ADDRESS_IN_USE, () -> invite(rival, email, Role.BID_WRITER));
        accounts.choosePassword(secretMailedTo(email), PASSWORD);
        assertRefused(AccountRule.ACCOUNT_ADDRESS_IN_USE, () -> invite(administrator, email, Role.BID_WRITER));
    }

    @Test
    void aRegistrationThatWasNeverProvedDoesNotKeepAnAddressFromItsTeam() {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        String email = address("typed");
        accounts.register("Typed By Another", email, Language.EN);
        invite(administrator, email, Role.BID_WRITER);
        long colleague = accounts.choosePassword(secretMailedTo(email), PASSWORD);
        assertThat(people.byId(colleague).orElseThrow().belongsTo(organisation)).isTrue();
    }

    @Test
    void theLastAdministratorNeitherLeavesNorDropsTheRole() throws Throwable {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        long colleague = person(organisation, Role.BID_WRITER);
        assertRefused(
                AccountRule.ACCOUNT_LAST_ADMINISTRATOR,
                () -> As.person(administrator, () -> team.remove(administrator)));
        assertRefused(
                AccountRule.ACCOUNT_LAST_ADMINISTRATOR,
                () -> As.person(
                        administrator,
                        () -> team.changeRoles(
                                administrator, Set.of(Role.BID_WRITER), version(administrator, administrator))));
        As.person(
                administrator,
                () -> team.changeRoles(
                        colleague, Set.of(Role.PROVIDER_ADMINISTRATOR), version(administrator, colleague)));
        assertAllowed(
                AccountRule.ACCOUNT_LAST_ADMINISTRATOR,
                () -> As.person(administrator, () -> team.remove(administrator)));
        assertThat(people.byId(administrator)).isEmpty();
        assertThat(people.names(Set.of(administrator))).containsKey(administrator);
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        long organisation = organisation();
        long one = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        long other = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        List<Callable<Boolean>> deeds = List.of(() -> removes(one, other), () -> removes(other, one));
        int done = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> deed : both.invokeAll(deeds)) {
                done += deed.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(people.ofOrganisation(organisation, Role.PROVIDER_ADMINISTRATOR))
                .hasSize(1);
    }

    private boolean removes(long who, long whom) {
        try {
            As.person(who, () -> team.remove(whom));
            return true;
        } catch (RefusedException | AccessDeniedException e) {
            return false;
        }
    }

    @Test
    void anotherTeamsPersonIsNobody() {
        long administrator = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        long stranger = person(organisation(), Role.BID_WRITER);
        for (Runnable deed : List.<Runnable>of(
                () -> team.remove(stranger),
                () -> team.inviteAgain(stranger),
                () -> team.changeRoles(stranger, Set.of(Role.AUTHORISED_SIGNATORY), 0),
                () -> team.remove(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> As.person(administrator, deed)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(people.byId(stranger)).isPresent();
    }

    @Test
    void aColleaguesChangeIsNotOverwritten() throws Throwable {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        long colleague = person(organisation, Role.BID_WRITER);
        int seen = version(administrator, colleague);
        assertAllowed(
                AccountRule.ACCOUNT_CHANGED_MEANWHILE,
                () -> As.person(
                        administrator, () -> team.changeRoles(colleague, Set.of(Role.AUTHORISED_SIGNATORY), seen)));
        assertRefused(
                AccountRule.ACCOUNT_CHANGED_MEANWHILE,
                () -> As.person(
                        administrator, () -> team.changeRoles(colleague, Set.of(Role.RESPONSIBLE_INDIVIDUAL), seen)));
        As.person(administrator, () -> team.changeRoles(colleague, Set.of(Role.AUTHORISED_SIGNATORY), seen));
        assertThat(people.byId(colleague).orElseThrow().roles()).containsExactly(Role.AUTHORISED_SIGNATORY);
    }

    @Test
    void aRoleTakenAwayAndAClosedAccountCountAtOnce() {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        String email = address("second");
        long second = person(email, organisation, Role.PROVIDER_ADMINISTRATOR);
        assertThat(members(second)).hasSize(2);
        As.person(
                administrator, () -> team.changeRoles(second, Set.of(Role.BID_WRITER), version(administrator, second)));
        assertThatThrownBy(() -> members(second)).isInstanceOf(AccessDeniedException.class);
        As.person(administrator, () -> team.remove(second));
        As.person(administrator, () -> team.remove(second));
        assertThatThrownBy(() -> As.person(second, () -> accounts.mine())).isInstanceOf(AccessDeniedException.class);
        assertThat(mailsTo(email)).containsExactly("account.roles-changed", "account.closed");
    }

    @Test
    void whoComesWithAClosedAccountsAddressIsANewPerson() {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        String email = address("former");
        long former = person(email, null, Role.EVALUATOR);
        As.person(person((Long) null, Role.SYSTEM_ADMINISTRATOR), () -> council.remove(former));
        accounts.askReset(email);
        assertThat(mailsTo(email)).containsExactly("account.closed");

        invite(administrator, email, Role.BID_WRITER);
        long newcomer = accounts.choosePassword(secretMailedTo(email), PASSWORD);
        assertThat(newcomer).isNotEqualTo(former);
        assertThat(people.byId(former)).isEmpty();
        assertThat(people.names(Set.of(former, newcomer)))
                .containsEntry(former, "Siân Gŵyr")
                .containsEntry(newcomer, "Gwen Tomos");
    }

    @Test
    void councilsPeopleAreInvitedByASystemAdministratorWithRolesOfTheCouncil() {
        long administrator = person((Long) null, Role.SYSTEM_ADMINISTRATOR);
        String email = address("officer");
        Invitation invitation =
                new Invitation("Olwen Swyddog", email, Language.CY, Set.of(Role.CONTRACT_OFFICER, Role.EVALUATOR));
        As.person(administrator, () -> council.invite(invitation));
        long officer = accounts.choosePassword(secretMailedTo(email), PASSWORD);
        assertThat(people.councilWith(Role.CONTRACT_OFFICER))
                .extracting(Actor::accountId)
                .contains(officer);
        assertRefused(
                AccountRule.ACCOUNT_ROLES_NOT_FITTING,
                () -> As.person(
                        administrator,
                        () -> council.invite(
                                new Invitation("Bil Cynnig", address("bil"), Language.EN, Set.of(Role.BID_WRITER)))));
        assertThatThrownBy(() -> As.person(officer, () -> council.invite(invitation)))
                .isInstanceOf(AccessDeniedException.class);
        long provider = person(organisation(), Role.PROVIDER_ADMINISTRATOR);
        assertThatThrownBy(() -> As.person(administrator, () -> council.remove(provider)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTeamIsReadPageByPageByName() {
        long organisation = organisation();
        long administrator = person(organisation, Role.PROVIDER_ADMINISTRATOR);
        for (int i = 0; i < 4; i++) {
            person(organisation, Role.BID_WRITER);
        }
        List<Member> first = As.person(administrator, () -> team.members(null, 3));
        List<Member> rest = As.person(administrator, () -> team.members(first.getLast(), 3));
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    private void invite(long administrator, String email, Role... roles) {
        As.person(administrator, () -> team.invite(new Invitation("Gwen Tomos", email, Language.EN, Set.of(roles))));
    }

    private List<Member> members(long administrator) {
        return As.person(administrator, () -> team.members(null, 50));
    }

    private int version(long administrator, long account) {
        return members(administrator).stream()
                .filter(member -> member.accountId() == account)
                .findFirst()
                .orElseThrow()
                .version();
    }
}

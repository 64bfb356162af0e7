package cymru.cartref.account;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.account.domain.DeputyPolicy;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Standing in for a colleague: what it gives, when, and what it never gives. */
class DeputyIT extends AccountIT {

    @Autowired
    DeputyDesk deputies;

    @Autowired
    CouncilPeopleDesk council;

    @Autowired
    DatabaseClock clock;

    private LocalDate today = LocalDate.EPOCH;
    private String headMail = "";
    private String deputyMail = "";
    private long head;
    private long deputy;
    private long administrator;

    @BeforeEach
    void peopleOfTheCouncil() {
        today = clock.today();
        headMail = address("head");
        deputyMail = address("deputy");
        head = person(headMail, null, Role.HEAD_OF_SERVICE, Role.EVALUATOR);
        deputy = person(deputyMail, null, Role.CONTRACT_OFFICER);
        administrator = person((Long) null, Role.SYSTEM_ADMINISTRATOR);
    }

    @Test
    void aDeputyHasTheRolesAndTheMailsWhileItRunsAndNotLonger() throws Throwable {
        assertAllowed(AccountRule.DEPUTY_PERSON, () -> appoint(head, deputy, today, today.plusDays(6)));
        assertThat(Counting.of(() -> appoint(head, deputy, today, today.plusDays(6)))
                        .commits())
                .as("said again")
                .isLessThanOrEqualTo(1);
        assertThat(mailsTo(deputyMail)).containsExactly("account.deputy");
        assertThat(roles(deputy)).containsExactlyInAnyOrder(Role.CONTRACT_OFFICER, Role.HEAD_OF_SERVICE);
        assertThat(people.byId(deputy).orElseThrow().standsInFor()).containsExactly(head);
        assertThat(people.councilWith(Role.HEAD_OF_SERVICE))
                .extracting(Actor::accountId)
                .contains(head, deputy);
        assertThat(As.person(administrator, () -> council.members(null, 500)))
                .filteredOn(member -> member.accountId() == deputy)
                .singleElement()
                .satisfies(member -> assertThat(member.roles())
                        .as("what they were given themselves")
                        .containsExactly(Role.CONTRACT_OFFICER));
        assertThat(As.person(deputy, deputies::list))
                .as("as head of service they see everybody's")
                .extracting(Deputising::holderId)
                .contains(head);
        backdate(7);
        assertThat(roles(deputy)).as("its last day is over").containsExactly(Role.CONTRACT_OFFICER);
        assertThat(people.councilWith(Role.HEAD_OF_SERVICE))
                .extracting(Actor::accountId)
                .doesNotContain(deputy);
    }

    @Test
    void itBeginsOnItsDayAndIsEndedByTheHolderOrAnAdministrator() {
        appoint(head, deputy, today.plusDays(1), today.plusDays(2));
        assertThat(roles(deputy)).as("to come").containsExactly(Role.CONTRACT_OFFICER);
        Deputising coming = As.person(head, deputies::list).stream()
                .filter(one -> one.deputyId() == deputy)
                .findFirst()
                .orElseThrow();
        assertThat(coming.running()).isFalse();
        assertThatThrownBy(() -> As.person(deputy, () -> deputies.end(coming.id())))
                .isInstanceOf(AccessDeniedException.class);
        As.person(administrator, () -> deputies.end(coming.id()));
        As.person(administrator, () -> deputies.end(coming.id()));
        assertThat(mailsTo(deputyMail)).containsExactly("account.deputy", "account.deputy-ended");
        assertThat(As.person(deputy, deputies::list)).isEmpty();
        As.person(administrator, () -> deputies.appointFor(head, deputy, today, today));
        assertThat(mailsTo(headMail)).containsExactly("account.deputy-for-you");
        assertThat(roles(deputy)).contains(Role.HEAD_OF_SERVICE);
    }

    @Test
    void whatIsLentIsNotLentOnAndSomeRolesAreNeverLent() throws Throwable {
        long third = person((Long) null, Role.QUALITY_MONITOR);
        appoint(head, deputy, today, today);
        appoint(deputy, third, today, today);
        assertThat(roles(third)).containsExactlyInAnyOrder(Role.QUALITY_MONITOR, Role.CONTRACT_OFFICER);
        assertRefused(
                AccountRule.DEPUTY_NOTHING_TO_LEND,
                () -> As.person(administrator, () -> deputies.appointFor(administrator, deputy, today, today)));
        assertAllowed(AccountRule.DEPUTY_NOTHING_TO_LEND, DeputyPolicy.lends(people.byId(head)));
        assertRefused(
                AccountRule.DEPUTY_NOTHING_TO_LEND,
                () -> As.person(administrator, () -> deputies.appointFor(0, deputy, today, today)));
        assertThatThrownBy(() -> As.person(administrator, () -> deputies.appoint(deputy, today, today)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotStandInAndWhen() throws Throwable {
        long auditor = person((Long) null, Role.AUDITOR, Role.CONTRACT_OFFICER);
        long provider = person(organisation(), Role.BID_WRITER);
        for (long nobody : List.of(auditor, administrator, provider, head, 0L)) {
            assertRefused(AccountRule.DEPUTY_PERSON, () -> appoint(head, nobody, today, today));
        }
        assertRefused(AccountRule.DEPUTY_DAYS, () -> appoint(head, deputy, today.minusDays(1), today));
        assertRefused(AccountRule.DEPUTY_DAYS, () -> appoint(head, deputy, today.plusDays(1), today));
        assertRefused(
                AccountRule.DEPUTY_DAYS, () -> appoint(head, deputy, today, today.plusDays(DeputyPolicy.MOST_DAYS)));
        assertAllowed(
                AccountRule.DEPUTY_DAYS,
                () -> appoint(head, deputy, today, today.plusDays(DeputyPolicy.MOST_DAYS - 1L)));
        long another = person((Long) null, Role.DIRECTOR);
        assertRefused(
                AccountRule.DEPUTY_ONE_AT_A_TIME, () -> appoint(head, another, today.plusDays(3), today.plusDays(4)));
        assertAllowed(AccountRule.DEPUTY_ONE_AT_A_TIME, DeputyPolicy.oneAtATime(false));
    }

    private void appoint(long holder, long whom, LocalDate from, LocalDate to) {
        As.person(holder, () -> deputies.appoint(whom, from, to));
    }

    private Set<Role> roles(long person) {
        return people.byId(person).orElseThrow().roles();
    }

    /** As if it had been so many days ago. */
    private void backdate(int days) {
        jdbc.sql(
                        "UPDATE account_deputy SET begins_at = begins_at - INTERVAL :d DAY, ends_at = ends_at - INTERVAL :d DAY"
                                + " WHERE holder_id = :holder")
                .param("d", days)
                .param("holder", head)
                .update();
    }
}

package cymru.cartref.work;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.RoleTable;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.DeputyDesk;
import cymru.cartref.account.Member;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** With whom the work lies, giving it, and what is due by day. Other tests leave tasks of their own: differences count. */
@PortalTest
class WorkloadIT extends SpringBrowserlessTest {

    @Autowired
    WorkloadDesk desk;

    @Autowired
    WorkDesk inbox;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    People people;

    @Autowired
    Processes processes;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseClock clock;

    long manager;
    long officer;
    long monitor;
    String reference = "";
    String task = "";

    @BeforeEach
    void peopleAndATask() {
        manager = person(Role.COMMISSIONING_MANAGER);
        officer = person(Role.CONTRACT_OFFICER);
        monitor = person(Role.QUALITY_MONITOR);
        reference = "W-" + UUID.randomUUID().toString().substring(0, 18);
        transaction.executeWithoutResult(status -> processes.start("one-task", reference, Map.of()));
        task = jdbc.sql("SELECT task_id FROM work_item WHERE case_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aManagerSeesWithWhomItLiesAndGivesIt() throws Throwable {
        int untaken = queue().open();
        assertThat(mine()).isNull();
        assertRefused(WorkRule.WORK_COLLEAGUE_WITHOUT_ROLE, () -> give(monitor));
        assertAllowed(WorkRule.WORK_COLLEAGUE_WITHOUT_ROLE, () -> give(officer));
        give(officer);
        assertThat(queue().open()).isEqualTo(untaken - 1);
        due(clock.now().plusSeconds(3600));
        assertThat(mine()).isEqualTo(new Workload.Count(1, 0, 1));
        assertThat(mailed(officer)).as("once, though given twice").containsExactly("work-given");
        due(clock.now().minusSeconds(60));
        assertThat(mine()).isEqualTo(new Workload.Count(1, 1, 0));
        As.person(officer, () -> deputies.appoint(monitor, clock.today(), clock.today()));
        assertThat(As.person(manager, desk::workload).people())
                .filteredOn(load -> load.person() == officer)
                .singleElement()
                .satisfies(load -> assertThat(load.deputy()).isEqualTo("Nia Waith"));
        give(monitor);
        assertThat(mine()).as("a deputy holds the role for now").isNull();
        jdbc.sql("UPDATE work_item SET person_id = ? WHERE task_id = ?")
                .params(officer, task)
                .update();
        assertRefused(WorkRule.WORK_NO_LONGER_WAITING, () -> give(officer));
    }

    @Test
    void aRoleThatNobodyHoldsIsSeen() {
        assertThat(people.councilHolders()).containsKey(Role.CONTRACT_OFFICER);
        assertThat(people.councilHolders()).doesNotContainKey(Role.GUEST);
        assertThat(As.person(manager, desk::workload).queues())
                .allSatisfy(queue -> assertThat(
                                queue.holders() == 0 || queue.count().open() > 0)
                        .isTrue());
    }

    @Test
    void itIsAsManyStatementsForManyPeopleAsForFew() throws Exception {
        int few = statements();
        for (int n = 0; n < 30; n++) {
            jdbc.sql("INSERT INTO work_item (task_id, process_key, task_key, case_reference, title_en, title_cy, link,"
                            + " role, due_at, created_at, claimed_by) VALUES (UUID(), 'bulk', 'user_look', 'BULK', '', '',"
                            + " '', 'CONTRACT_OFFICER', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ?)")
                    .param(1_000_000 + n)
                    .update();
        }
        assertThat(statements()).isEqualTo(few);
        jdbc.sql("DELETE FROM work_item WHERE process_key = 'bulk'").update();
    }

    @Test
    void thosePlanTheWorkWhoLeadIt() {
        String leads = "COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR";
        assertThat(RoleTable.answered(WorkloadDesk.class)).isEqualTo(RoleTable.written("""
                WorkloadDesk.colleagues  %1$s
                WorkloadDesk.give        %1$s
                WorkloadDesk.items       %1$s
                WorkloadDesk.workload    %1$s""".formatted(leads)));
    }

    @Test
    void theCalendarShowsWhatIsDueOnItsDay() {
        LocalDate day = clock.today().plusDays(9);
        due(day.atTime(23, 30).atZone(DatabaseClock.LONDON).toInstant());
        give(officer);
        assertThat(As.person(officer, () -> inbox.dueBetween(day, day)))
                .filteredOn(item -> item.caseReference().equals(reference))
                .hasSize(1);
        assertThat(As.person(officer, () -> inbox.dueBetween(day.plusDays(1), day.plusDays(3))))
                .extracting(WorkItem::caseReference)
                .doesNotContain(reference);
        assertThat(As.person(monitor, () -> inbox.dueBetween(day, day)))
                .extracting(WorkItem::caseReference)
                .doesNotContain(reference);
        As.signIn(officer, "CONTRACT_OFFICER");
        navigate("calendar", "from=nonsense");
        assertThat($(NativeTable.class).id("calendar").getBody().getRowCount()).isEqualTo(4);
        assertThat(shown()).contains(reference);
        navigate("calendar", "from=" + day.plusWeeks(6));
        assertThat(shown()).doesNotContain(reference);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theirPagesAreClicked() {
        give(officer);
        As.signIn(manager, "COMMISSIONING_MANAGER");
        navigate("workload", "who=" + officer);
        assertThat(((Grid<WorkItem>) $(Grid.class).id("tasks"))
                        .getGenericDataView()
                        .getItem(0)
                        .caseReference())
                .isEqualTo(reference);
        navigate("workload", "who=99999999999&role=NOBODY");
        assertThat(shown()).contains("Not taken yet, by role");
        navigate("deputies", "");
        $(Button.class).id("appoint").click();
        assertThat($(ComboBox.class).id("deputy").isInvalid()).isTrue();
        assertThat($(ComboBox.class).all()).as("only for whoever is signed in").hasSize(1);
        Member colleague = member(As.person(manager, deputies::colleagues), monitor);
        As.signIn(manager, "COMMISSIONING_MANAGER");
        ((ComboBox<Member>) $(ComboBox.class).id("deputy")).setValue(colleague);
        $(Button.class).id("appoint").click();
        assertThat($(DatePicker.class).id("from").isInvalid())
                .as("no first day")
                .isTrue();
        $(DatePicker.class).id("from").setValue(clock.today());
        $(Button.class).id("appoint").click();
        assertThat($(DatePicker.class).id("to").isInvalid()).as("no last day").isTrue();
        $(DatePicker.class).id("to").setValue(clock.today().plusDays(2));
        $(Button.class).id("appoint").click();
        assertThat(people.byId(monitor).orElseThrow().roles()).contains(Role.COMMISSIONING_MANAGER);
        assertThat(shown()).contains("Stands in");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorSaysForWhom() {
        long administrator = person(Role.SYSTEM_ADMINISTRATOR);
        List<Member> colleagues = As.person(administrator, deputies::colleagues);
        As.signIn(administrator, "SYSTEM_ADMINISTRATOR");
        navigate("deputies", "");
        $(Button.class).id("appoint").click();
        ComboBox<Member> holder = $(ComboBox.class).id("holder");
        assertThat(holder.isInvalid()).as("nobody is away").isTrue();
        holder.setValue(member(colleagues, officer));
        ((ComboBox<Member>) $(ComboBox.class).id("deputy")).setValue(member(colleagues, monitor));
        $(DatePicker.class).id("from").setValue(clock.today());
        $(DatePicker.class).id("to").setValue(clock.today());
        $(Button.class).id("appoint").click();
        assertThat(people.byId(monitor).orElseThrow().roles()).contains(Role.CONTRACT_OFFICER);
    }

    private static Member member(List<Member> colleagues, long who) {
        return colleagues.stream()
                .filter(member -> member.accountId() == who)
                .findFirst()
                .orElseThrow();
    }

    private static void navigate(String page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private void give(long to) {
        As.person(manager, () -> desk.give(task, to));
    }

    private Workload.@Nullable Count mine() {
        return As.person(manager, desk::workload).people().stream()
                .filter(load -> load.person() == officer)
                .map(Workload.Load::count)
                .findFirst()
                .orElse(null);
    }

    private Workload.Count queue() {
        return As.person(manager, desk::workload).queues().stream()
                .filter(queue -> queue.role() == Role.CONTRACT_OFFICER)
                .map(Workload.Queue::count)
                .findFirst()
                .orElseThrow();
    }

    private void due(Instant at) {
        jdbc.sql("UPDATE work_item SET due_at = ? WHERE task_id = ?")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), task)
                .update();
    }

    private int statements() throws Exception {
        return Counting.of(() -> As.person(manager, desk::workload))
                .statements()
                .size();
    }

    private List<String> mailed(long person) {
        return jdbc.sql("SELECT o.template FROM outbox_message o JOIN account a ON a.email = o.recipient_address"
                        + " WHERE a.id = ? ORDER BY o.id")
                .param(person)
                .query((row, n) -> row.getString("template"))
                .list();
    }

    private String shown() {
        return $(Page.class).first().getElement().getOuterHTML();
    }

    private long person(Role role) {
        String mailbox = UUID.randomUUID() + "@work.example";
        return seeding.create(mailbox, "Nia Waith", Language.EN, "a long enough one", Set.of(role), null);
    }
}

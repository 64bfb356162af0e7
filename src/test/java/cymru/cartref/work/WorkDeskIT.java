package cymru.cartref.work;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Numbers;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.DeputyDesk;
import cymru.cartref.account.Role;
import cymru.cartref.notification.MessageGivenUp;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for whom, and taking it on. */
@PortalTest
class WorkDeskIT {

    @Autowired
    WorkDesk desk;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    HomeDesk home;

    @Autowired
    DatabaseClock clock;

    @Autowired
    EngineDesk engine;

    @Autowired
    Processes processes;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    long officer;
    long colleague;
    long bidder;
    String reference = "";

    @BeforeEach
    void peopleAndATask() {
        officer = person(Role.CONTRACT_OFFICER, null);
        colleague = person(Role.CONTRACT_OFFICER, null);
        bidder = person(Role.BID_WRITER, 424_242L);
        reference = "W-" + UUID.randomUUID().toString().substring(0, 18);
        transaction.executeWithoutResult(status -> processes.start("one-task", reference, Map.of()));
    }

    @Test
    void taskWaitsForThoseWhoHoldItsRoleAndNobodyElse() {
        assertThat(waitingFor(officer)).contains(reference);
        assertThat(waitingFor(bidder)).doesNotContain(reference);
        assertThat(As.person(officer, desk::counts).get(WorkFilter.EVERYTHING)).isPositive();
    }

    @Test
    void aTakenTaskIsTheTakersUntilHandedBack() throws Throwable {
        String task = taskOf();
        assertAllowed(WorkRule.WORK_TAKEN_BY_SOMEONE_ELSE, () -> As.person(officer, () -> desk.claim(task)));
        assertThat(As.person(officer, () -> desk.inbox(WorkFilter.MINE, null, 10)))
                .extracting(WorkItem::caseReference)
                .containsExactly(reference);
        assertRefused(WorkRule.WORK_TAKEN_BY_SOMEONE_ELSE, () -> As.person(colleague, () -> desk.claim(task)));
        assertRefused(WorkRule.WORK_TAKEN_BY_SOMEONE_ELSE, () -> As.person(colleague, () -> desk.handBack(task)));
        As.person(officer, () -> desk.handBack(task));
        As.person(colleague, () -> desk.claim(task));
    }

    @Test
    void aDeputySeesAndTakesOverWhatTheirColleagueLeft() throws Throwable {
        long deputy = person(Role.QUALITY_MONITOR, null);
        String task = taskOf();
        As.person(officer, () -> desk.claim(task));
        assertThat(waitingFor(deputy)).doesNotContain(reference);
        As.person(
                officer,
                () -> deputies.appoint(deputy, clock.today(), clock.today().plusDays(3)));
        assertThat(waitingFor(deputy)).contains(reference);
        assertRefused(WorkRule.WORK_TAKEN_BY_SOMEONE_ELSE, () -> As.person(colleague, () -> desk.claim(task)));
        assertThat(As.person(deputy, () -> desk.inbox(WorkFilter.MINE, null, 10)))
                .filteredOn(item -> item.taskId().equals(task))
                .singleElement()
                .matches(WorkItem::free);
        As.person(deputy, () -> desk.claim(task));
        assertThat(As.person(deputy, home::cards))
                .as("they are told for whom")
                .anyMatch(card -> card.title().equals("You stand in"));
        transaction.executeWithoutResult(status -> processes.start("one-task", reference + "P", Map.of()));
        jdbc.sql("UPDATE work_item SET person_id = ?, role = 'EVALUATOR' WHERE case_reference = ?")
                .params(officer, reference + "P")
                .update();
        assertThat(waitingFor(deputy)).as("a place on a panel is not lent").doesNotContain(reference + "P");
        jdbc.sql("UPDATE work_item SET role = 'CONTRACT_OFFICER' WHERE case_reference = ?")
                .param(reference + "P")
                .update();
        assertThat(waitingFor(deputy)).as("asked of them by name").contains(reference + "P");
    }

    @Test
    void onlyWhatWaitsForMeCanBeTaken() throws Throwable {
        String task = taskOf();
        assertRefused(WorkRule.WORK_NO_LONGER_WAITING, () -> As.person(bidder, () -> desk.claim(task)));
        assertAllowed(WorkRule.WORK_NO_LONGER_WAITING, () -> As.person(officer, () -> desk.claim(task)));
        transaction.executeWithoutResult(status -> processes.complete("one-task", reference, "user_look", Map.of()));
        assertRefused(WorkRule.WORK_NO_LONGER_WAITING, () -> As.person(officer, () -> desk.claim(task)));
    }

    @Test
    void aPageOfTheInboxIsAsManyStatementsForTenThousandTasksAsForTen() throws Exception {
        tasks(10);
        int few = statementsOfAPage();
        tasks(10_000);
        assertThat(statementsOfAPage()).isEqualTo(few);
        List<WorkItem> first = As.person(officer, () -> desk.inbox(WorkFilter.EVERYTHING, null, 1_000));
        List<WorkItem> second =
                As.person(officer, () -> desk.inbox(WorkFilter.EVERYTHING, first.getLast(), WorkDesk.MOST));
        assertThat(first).hasSize(WorkDesk.MOST);
        assertThat(Stream.concat(first.stream(), second.stream()).map(WorkItem::taskId))
                .doesNotHaveDuplicates();
        jdbc.sql("DELETE FROM work_item WHERE process_key = 'bulk'").update();
    }

    @Test
    void messageThatCouldNotBeDeliveredIsAnIncidentForTheAdministrator() {
        long administrator = person(Role.SYSTEM_ADMINISTRATOR, null);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new MessageGivenUp(987_654_321L, reference, "work.test")));
        List<OpenIncident> open = As.person(administrator, engine::incidents);
        assertThat(open)
                .filteredOn(incident -> incident.caseReference().equals(reference))
                .singleElement()
                .satisfies(incident -> assertThat(incident.kind()).isEqualTo("MESSAGE_GIVEN_UP"));
    }

    @Test
    void pictureOfACaseShowsWhereItStands() {
        assertThat(As.person(officer, () -> engine.picture("one-task", reference)))
                .hasValueSatisfying(picture -> assertThat(picture.steps())
                        .extracting(ProcessPicture.Step::elementId)
                        .containsExactly("start_begin", "user_look"));
    }

    @Test
    void listsMadeAnewAreTheListsThatWere() {
        long administrator = person(Role.SYSTEM_ADMINISTRATOR, null);
        As.person(officer, () -> desk.claim(taskOf()));
        As.person(administrator, engine::rebuildWork);
        List<Map<String, @Nullable Object>> before = everyRow();
        assertThat(before).extracting(row -> row.get("case_reference")).contains(reference);
        assertThat(As.person(administrator, engine::rebuildWork)).isEqualTo(before.size());
        assertThat(everyRow()).as("made anew twice").isEqualTo(before);
        jdbc.sql("UPDATE work_item SET role = 'AUDITOR', due_at = due_at, link = 'elsewhere' WHERE case_reference = ?")
                .param(reference)
                .update();
        tasks(3);
        As.person(administrator, engine::rebuildWork);
        assertThat(everyRow())
                .as("what was wrong is mended, what nobody waits for is gone")
                .isEqualTo(before);
        jdbc.sql("DELETE FROM work_item WHERE case_reference = ?")
                .param(reference)
                .update();
        As.person(administrator, engine::rebuildWork);
        assertThat(everyRow())
                .usingRecursiveComparison()
                .ignoringFields("due_at", "created_at", "claimed_by")
                .as("what was lost is there again; the engine knows whole seconds, and no claims")
                .isEqualTo(before);
    }

    private long person(Role role, @Nullable Long organisation) {
        String mailbox = UUID.randomUUID() + "@work.example";
        return seeding.create(mailbox, "Work Tester", Language.EN, "a long enough one", Set.of(role), organisation);
    }

    /** Of everything, however much other tests have left waiting. */
    private List<String> waitingFor(long person) {
        return As.person(person, () -> {
            List<String> references = new ArrayList<>();
            List<WorkItem> page = desk.inbox(WorkFilter.EVERYTHING, null, WorkDesk.MOST);
            while (!page.isEmpty()) {
                page.forEach(item -> references.add(item.caseReference()));
                page = desk.inbox(WorkFilter.EVERYTHING, page.getLast(), WorkDesk.MOST);
            }
            return references;
        });
    }

    private String taskOf() {
        return jdbc.sql("SELECT task_id FROM work_item WHERE case_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private int statementsOfAPage() throws Exception {
        return Counting.of(() -> As.person(officer, () -> desk.inbox(WorkFilter.EVERYTHING, null, 50)))
                .statements()
                .size();
    }

    private void tasks(int count) {
        jdbc.sql("""
                        INSERT INTO work_item (task_id, process_key, task_key, case_reference, title_en, title_cy, link,
                                               role, due_at, created_at)
                        SELECT UUID(), 'bulk', 'user_look', 'BULK', '', '', '', 'CONTRACT_OFFICER',
                               UTC_TIMESTAMP(6) + INTERVAL n DAY, UTC_TIMESTAMP(6)
                        FROM""" + Numbers.upTo(count)).update();
    }

    private List<Map<String, @Nullable Object>> everyRow() {
        return jdbc.sql("SELECT * FROM work_item ORDER BY task_id").query().listOfRows();
    }
}

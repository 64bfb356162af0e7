package cymru.cartref.work;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Deputies;
import cymru.cartref.account.Deputising;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where those who plan the work see with whom it lies, and give a task to somebody who can do it. */
@Desk
public class WorkloadDesk {

    private static final int MOST_PEOPLE = 200;

    /** The council's tasks; a provider's are its own. */
    private static final String COUNCIL = "w.organisation_id IS NULL";

    private static final String COUNTS = " COUNT(*) AS open_tasks, SUM(w.due_at < :now) AS overdue,"
            + " SUM(w.due_at >= :now AND w.due_at < :week) AS soon FROM work_item w WHERE " + COUNCIL;

    private final JdbcClient jdbc;
    private final People people;
    private final Deputies deputies;
    private final Postbox postbox;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    WorkloadDesk(
            JdbcClient jdbc, People people, Deputies deputies, Postbox postbox, AuditTrail audit, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.deputies = deputies;
        this.postbox = postbox;
        this.audit = audit;
        this.clock = clock;
    }

    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public Workload workload() {
        Map<Long, Workload.Count> loads = new LinkedHashMap<>();
        counted("SELECT COALESCE(w.claimed_by, w.person_id) AS person," + COUNTS
                        + " AND (w.claimed_by IS NOT NULL OR w.person_id IS NOT NULL)"
                        + " GROUP BY person ORDER BY overdue DESC, open_tasks DESC, person LIMIT " + MOST_PEOPLE)
                .query(row -> {
                    loads.put(row.getLong("person"), count(row));
                });
        Map<Role, Workload.Count> queues = new EnumMap<>(Role.class);
        counted("SELECT w.role," + COUNTS + " AND w.claimed_by IS NULL AND w.person_id IS NULL GROUP BY w.role")
                .query(row -> {
                    queues.put(Role.valueOf(row.getString("role")), count(row));
                });
        Map<Long, String> names = people.names(loads.keySet());
        Map<Long, String> away = deputies.all().stream()
                .filter(Deputising::running)
                .collect(Collectors.toMap(Deputising::holderId, Deputising::deputy, (one, other) -> one));
        Map<Role, Integer> holders = people.councilHolders();
        return new Workload(
                loads.entrySet().stream()
                        .map(load -> new Workload.Load(
                                load.getKey(),
                                names.getOrDefault(load.getKey(), ""),
                                away.get(load.getKey()),
                                load.getValue()))
                        .toList(),
                Arrays.stream(Role.values())
                        .filter(role -> queues.containsKey(role) || (role.lendable() && !holders.containsKey(role)))
                        .map(role -> new Workload.Queue(
                                role,
                                holders.getOrDefault(role, 0),
                                queues.getOrDefault(role, new Workload.Count(0, 0, 0))))
                        .toList());
    }

    /**
     * What one person has, or what nobody of a role has taken yet; the longest overdue first.
     *
     * @param person null for what nobody has taken
     * @param role of what nobody has taken; null with a person
     * @param after the last item of the page before, null for the first page
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public List<WorkItem> items(@Nullable Long person, @Nullable Role role, @Nullable WorkItem after, int limit) {
        String whose = person == null
                ? "w.role = :role AND w.claimed_by IS NULL AND w.person_id IS NULL"
                : "COALESCE(w.claimed_by, w.person_id) = :person";
        String paging = after == null ? "" : WorkRows.AFTER;
        return jdbc.sql("SELECT w.* FROM work_item w WHERE " + COUNCIL + " AND " + whose + paging
                        + " ORDER BY w.due_at, w.task_id LIMIT :limit")
                .param("person", person)
                .param("role", role == null ? null : role.name())
                .param("due", after == null ? null : WorkRows.utc(after.dueAt()))
                .param("task", after == null ? null : after.taskId())
                .param("limit", Math.min(limit, WorkDesk.MOST))
                .query(WorkloadDesk::item)
                .list();
    }

    /** Who can be given a task of the role. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public List<Colleague> colleagues(Role role) {
        return people.councilWith(role).stream()
                .map(actor -> new Colleague(actor.accountId(), actor.name()))
                .toList();
    }

    /** A person who can do a task. */
    public record Colleague(long accountId, String name) {}

    /** The task is now the colleague's, who is told. What is asked of one person by name is nobody else's. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void give(String taskId, long colleague) {
        Optional<WorkItem> found = jdbc.sql("SELECT w.* FROM work_item w WHERE w.task_id = :task AND " + COUNCIL
                        + " AND w.person_id IS NULL FOR UPDATE")
                .param("task", taskId)
                .query(WorkloadDesk::item)
                .optional();
        Decision.require(found.isPresent(), WorkRule.WORK_NO_LONGER_WAITING).orThrow();
        WorkItem item = found.orElseThrow();
        Optional<Actor> to = people.byId(colleague).filter(actor -> actor.holds(item.role()));
        mayBeGiven(to.isPresent()).orThrow();
        int changed = jdbc.sql("UPDATE work_item SET claimed_by = :to WHERE task_id = :task"
                        + " AND (claimed_by IS NULL OR claimed_by <> :to)")
                .param("to", colleague)
                .param("task", taskId)
                .update();
        if (changed == 0) {
            return;
        }
        audit.record("work.given", item.caseReference(), Map.of("task", item.titleKey(), "to", colleague));
        postbox.send(
                List.of(to.orElseThrow().recipient()),
                new Mail(
                        "work-given",
                        Map.of("about", item.caseTitle()),
                        item.caseReference(),
                        item.link(),
                        item.dueAt()));
    }

    static Decision mayBeGiven(boolean holdsTheRole) {
        return holdsTheRole
                ? Decision.allow()
                : Decision.refuse(new Refusal(WorkRule.WORK_COLLEAGUE_WITHOUT_ROLE).at("colleague"));
    }

    private JdbcClient.StatementSpec counted(String sql) {
        return jdbc.sql(sql)
                .param("now", WorkRows.utc(clock.now()))
                .param("week", WorkRows.startOf(clock.today().plusDays(7)));
    }

    private static Workload.Count count(ResultSet row) throws SQLException {
        return new Workload.Count(row.getInt("open_tasks"), row.getInt("overdue"), row.getInt("soon"));
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return WorkRows.item(row, row.getObject("person_id") == null, false);
    }
}

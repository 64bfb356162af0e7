package cymru.cartref.work;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the person who is signed in: their roles' tasks, their own organisation's, and those given to them. */
@Desk
public class WorkDesk {

    /** Upper bound of one page. */
    public static final int MOST = 100;

    /**
     * What is asked of me by name, or of somebody for whom I stand in if it is of a role that can be lent, or of a role
     * that I hold, in my own organisation.
     */
    private static final String MINE = """
            (w.person_id = :me OR (w.person_id IN (:away) AND w.role IN (:lent))
                OR (w.person_id IS NULL AND w.role IN (:roles)
                    AND (w.organisation_id IS NULL OR w.organisation_id = :organisation)))""";

    private static final List<String> LENDABLE =
            Arrays.stream(Role.values()).filter(Role::lendable).map(Role::name).toList();

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final DatabaseClock clock;
    private final AuditTrail audit;

    WorkDesk(JdbcClient jdbc, CurrentActor actors, DatabaseClock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A page of tasks, the longest overdue first.
     *
     * @param after the last item of the page before, null for the first page
     */
    @SignedIn
    public List<WorkItem> inbox(WorkFilter filter, @Nullable WorkItem after, int limit) {
        Actor me = actors.get();
        if (me.roles().isEmpty()) {
            return List.of();
        }
        String paging = after == null ? "" : WorkRows.AFTER;
        var query = bound(
                        me,
                        "SELECT w.* FROM work_item w WHERE " + MINE + condition(filter) + paging
                                + " ORDER BY w.due_at, w.task_id LIMIT :limit")
                .param("limit", Math.min(limit, MOST));
        if (after != null) {
            query = query.param("due", WorkRows.utc(after.dueAt())).param("task", after.taskId());
        }
        return query.query((row, n) -> item(row, me)).list();
    }

    /** Upper bound of what a calendar shows. */
    public static final int CALENDAR_MOST = 300;

    /** What is due from the first moment of a day to the last of another, in order of time. */
    @SignedIn
    public List<WorkItem> dueBetween(LocalDate from, LocalDate to) {
        Actor me = actors.get();
        if (me.roles().isEmpty()) {
            return List.of();
        }
        return bound(
                        me,
                        "SELECT w.* FROM work_item w WHERE " + MINE + " AND w.due_at >= :from AND w.due_at < :to"
                                + " ORDER BY w.due_at, w.task_id LIMIT :limit")
                .param("from", WorkRows.startOf(from))
                .param("to", WorkRows.startOf(to.plusDays(1)))
                .param("limit", CALENDAR_MOST)
                .query((row, n) -> item(row, me))
                .list();
    }

    /** How many tasks each filter would show. */
    @SignedIn
    public Map<WorkFilter, Integer> counts() {
        Actor me = actors.get();
        Map<WorkFilter, Integer> counts = new EnumMap<>(WorkFilter.class);
        if (me.roles().isEmpty()) {
            return counts;
        }
        StringBuilder sums = new StringBuilder("SELECT COUNT(*) AS EVERYTHING");
        for (WorkFilter filter : WorkFilter.values()) {
            if (filter != WorkFilter.EVERYTHING) {
                sums.append(", COALESCE(SUM(1=1")
                        .append(condition(filter))
                        .append("), 0) AS ")
                        .append(filter.name());
            }
        }
        bound(me, sums + " FROM work_item w WHERE " + MINE).query(row -> {
            for (WorkFilter filter : WorkFilter.values()) {
                counts.put(filter, row.getInt(filter.name()));
            }
        });
        return counts;
    }

    @SignedIn
    public void claim(String taskId) {
        Actor me = actors.get();
        WorkItem item = locked(me, taskId);
        takeable(item).orThrow();
        claimedBy(taskId, me.accountId());
        audit.record("work.claimed", item.caseReference(), Map.of("task", item.titleKey()));
    }

    @SignedIn
    public void handBack(String taskId) {
        Actor me = actors.get();
        WorkItem item = locked(me, taskId);
        takeable(item).orThrow();
        claimedBy(taskId, null);
        audit.record("work.handed-back", item.caseReference(), Map.of("task", item.titleKey()));
    }

    private static Decision takeable(WorkItem item) {
        return Decision.require(item.free() || item.forMe(), WorkRule.WORK_TAKEN_BY_SOMEONE_ELSE);
    }

    private WorkItem locked(Actor me, String taskId) {
        Optional<WorkItem> item = bound(
                        me, "SELECT w.* FROM work_item w WHERE w.task_id = :task AND " + MINE + " FOR UPDATE")
                .param("task", taskId)
                .query((row, n) -> item(row, me))
                .optional();
        Decision.require(item.isPresent(), WorkRule.WORK_NO_LONGER_WAITING).orThrow();
        return item.orElseThrow();
    }

    private void claimedBy(String taskId, @Nullable Long account) {
        jdbc.sql("UPDATE work_item SET claimed_by = :account WHERE task_id = :task")
                .param("account", account)
                .param("task", taskId)
                .update();
    }

    private JdbcClient.StatementSpec bound(Actor me, String sql) {
        LocalDate today = clock.today();
        return jdbc.sql(sql)
                .param("me", me.accountId())
                .param("roles", me.roles().stream().map(Role::name).toList())
                .param("away", listed(me.standsInFor()))
                .param("lent", LENDABLE)
                .param("organisation", me.organisationId())
                .param("now", WorkRows.utc(clock.now()))
                .param("tomorrow", WorkRows.startOf(today.plusDays(1)))
                .param("week", WorkRows.startOf(today.plusDays(7)));
    }

    private static String condition(WorkFilter filter) {
        return switch (filter) {
            case EVERYTHING -> "";
            case OVERDUE -> " AND w.due_at < :now";
            case TODAY -> " AND w.due_at >= :now AND w.due_at < :tomorrow";
            case THIS_WEEK -> " AND w.due_at >= :now AND w.due_at < :week";
            case UNCLAIMED -> " AND w.claimed_by IS NULL AND w.person_id IS NULL";
            case MINE ->
                " AND (w.claimed_by = :me OR w.person_id = :me OR w.claimed_by IN (:away) OR w.person_id IN (:away))";
        };
    }

    private static WorkItem item(ResultSet row, Actor me) throws SQLException {
        Long claimedBy = row.getObject("claimed_by", Long.class);
        Long person = row.getObject("person_id", Long.class);
        Long myself = me.accountId();
        return WorkRows.item(
                row,
                claimedBy == null || me.standsInFor().contains(claimedBy),
                myself.equals(claimedBy) || myself.equals(person));
    }

    /** A list in SQL has an item at least; no account has the number 0. */
    private static Collection<Long> listed(Set<Long> accounts) {
        return accounts.isEmpty() ? Set.of(0L) : accounts;
    }
}

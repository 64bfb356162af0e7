package cymru.cartref.work;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A task's row, for those who read them. */
final class WorkRows {

    /** Behind the last item of the page before, by its {@code :due} and {@code :task}. */
    static final String AFTER = " AND (w.due_at > :due OR (w.due_at = :due AND w.task_id > :task))";

    private WorkRows() {}

    /**
     * @param free whether the reader can take it or give it
     * @param forMe whether it is the reader's
     */
    static WorkItem item(ResultSet row, boolean free, boolean forMe) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                "task." + row.getString("process_key") + "." + row.getString("task_key"),
                row.getString("case_reference"),
                new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                row.getString("process_key"),
                row.getString("link"),
                Role.valueOf(row.getString("role")),
                row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                free,
                forMe);
    }

    static LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(DatabaseClock.LONDON).toInstant());
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package cymru.cartref.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock that rights depend on. Each call is a statement of its own, so that after a lock was waited for the answer
 * is the time of the answer, not of the wait. To the microsecond.
 */
@Component
public class DatabaseClock {

    /** The zone in which days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final TimeShift shift;

    DatabaseClock(JdbcClient jdbc, TimeShift shift) {
        this.jdbc = jdbc;
        this.shift = shift;
    }

    public Instant now() {
        return jdbc.sql("SELECT " + shift.nowExpression())
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    /** Now, in UTC, as SQL of a statement that reads what holds at this moment. Not for a row whose lock it waits for. */
    public String sql() {
        return shift.nowExpression();
    }

    /** Today in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }
}

package cymru.cartref.work;

import cymru.cartref.time.DatabaseClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what went wrong until someone mends it; one open incident per kind and subject. */
@Component
class Incidents {

    enum Kind {
        MESSAGE_GIVEN_UP,
        PROCESS_DIFFERS
    }

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    Incidents(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void raise(Kind kind, String subject, String caseReference, String cause) {
        jdbc.sql("INSERT IGNORE INTO work_incident (kind, subject, case_reference, cause, raised_at)"
                        + " VALUES (:kind, :subject, :reference, :cause, :now)")
                .param("kind", kind.name())
                .param("subject", subject)
                .param("reference", caseReference)
                .param("cause", cause.length() > 500 ? cause.substring(0, 500) : cause)
                .param("now", now())
                .update();
    }

    Set<String> openSubjects(Kind kind) {
        return Set.copyOf(jdbc.sql("SELECT subject FROM work_incident WHERE kind = :kind AND settled_at IS NULL")
                .param("kind", kind.name())
                .query(String.class)
                .list());
    }

    void settle(Kind kind, String subject) {
        jdbc.sql("UPDATE work_incident SET settled_at = :now"
                        + " WHERE kind = :kind AND subject = :subject AND settled_at IS NULL")
                .param("kind", kind.name())
                .param("subject", subject)
                .param("now", now())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}

package cymru.cartref.audit;

import cymru.cartref.shared.Refusal;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Append-only record of deeds, written in the deed's own transaction. Details hold ids, codes and figures, never names. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, DatabaseClock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param deed what was done, a stable word such as {@code provider.registered}
     * @param reference the case it was done to, such as {@code P-0012}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String deed, String reference, Map<String, ?> details) {
        insert(deed, reference, null, details);
    }

    /** Keeps an attempt that was refused; in a transaction of its own, since the deed's was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String deed, String reference, Refusal refusal) {
        insert(deed, reference, refusal.code(), refusal.details());
    }

    private void insert(String deed, String reference, @Nullable String refusal, Map<String, ?> details) {
        jdbc.sql("INSERT INTO audit_event (at, actor, deed, reference, refusal, details)"
                        + " VALUES (:at, :actor, :deed, :reference, :refusal, :details)")
                .param("at", LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .param("actor", actor())
                .param("deed", deed)
                .param("reference", reference)
                .param("refusal", refusal)
                .param("details", json.writeValueAsString(details))
                .update();
    }

    /** The account id of whoever is signed in, else {@code system}. */
    private static String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }
}

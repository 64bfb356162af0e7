package cymru.cartref.concern.domain;

import cymru.cartref.concern.ConcernContent;
import cymru.cartref.vault.Vault;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where what concerns say lies sealed, each part under the concern's own reference, the part's purpose and number, so that a
 * row copied to another concern cannot be opened. Written under the concern's lock, never over. Who may look is the desks' to ask.
 */
@Component
public class ConcernSafe {

    private static final String CONTENT = "CONTENT";
    private static final String HOLD = "HOLD";
    private static final String SHARED = "SHARED";

    private final Vault vault;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConcernSafe(Vault vault, JdbcClient jdbc, JsonMapper json) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Words that somebody wrote about a concern. */
    public record Written(String words, long by, Instant at) {
        @Override
        public String toString() {
            return "Written[sealed]";
        }
    }

    public void keep(Concern concern, ConcernContent content) {
        put(concern, CONTENT, content);
        content.children().stream()
                .distinct()
                .forEach(child -> jdbc.sql("INSERT INTO concern_child (concern_id, child) VALUES (?, ?)")
                        .params(concern.id(), child)
                        .update());
    }

    public ConcernContent content(Concern concern) {
        return get(concern, CONTENT, ConcernContent.class).orElseThrow();
    }

    /** Why it is held, held on or not held any more; what was written before stays. */
    public void keepHold(Concern concern, Written reason) {
        put(concern, HOLD, reason);
    }

    /** The newest. */
    public Optional<Written> hold(Concern concern) {
        return get(concern, HOLD, Written.class);
    }

    /** What was written for the provider; what was written before stays. */
    public void keepShared(Concern concern, Written words) {
        put(concern, SHARED, words);
    }

    /** The newest. */
    public Optional<Written> shared(Concern concern) {
        return get(concern, SHARED, Written.class);
    }

    private void put(Concern concern, String part, Object value) {
        int number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM concern_content"
                        + " WHERE concern_id = ? AND part = ?")
                .params(concern.id(), part)
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO concern_content (concern_id, part, number, sealed)"
                        + " VALUES (:concern, :part, :number, :sealed)")
                .param("concern", concern.id())
                .param("part", part)
                .param("number", number)
                .param("sealed", vault.seal(json.writeValueAsBytes(value), context(concern, part, number)))
                .update();
    }

    private <T> Optional<T> get(Concern concern, String part, Class<T> type) {
        return jdbc.sql("SELECT number, sealed FROM concern_content WHERE concern_id = :concern AND part = :part"
                        + " ORDER BY number DESC LIMIT 1")
                .param("concern", concern.id())
                .param("part", part)
                .query((row, n) -> json.readValue(
                        vault.open(row.getBytes("sealed"), context(concern, part, row.getInt("number"))), type))
                .optional();
    }

    private static String context(Concern concern, String part, int number) {
        return "concern/" + concern.reference() + "/" + part + "/" + number;
    }
}

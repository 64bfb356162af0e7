package cymru.cartref.concern.domain;

import cymru.cartref.concern.ConcernContent;
import cymru.cartref.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people have begun to write, sealed, one per person and provider. */
@Component
public class ConcernDrafts {

    private static final int MOST = 50;
    private static final int MOST_AT_ONCE = 500;

    private final Vault vault;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConcernDrafts(Vault vault, JdbcClient jdbc, JsonMapper json) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A draft as it is kept. */
    public record Kept(long providerId, String formKey, int revision, Instant savedAt, ConcernContent content) {}

    /** A draft without its words. */
    public record Known(long providerId, Instant savedAt) {}

    public Optional<Kept> find(long account, long provider) {
        return read(account, provider, "");
    }

    /** Waits for another tab of the same person. */
    public Optional<Kept> lock(long account, long provider) {
        return read(account, provider, " FOR UPDATE");
    }

    private Optional<Kept> read(long account, long provider, String lock) {
        return jdbc.sql("SELECT form_key, revision, saved_at, sealed FROM concern_draft"
                        + " WHERE account_id = :account AND provider_id = :provider" + lock)
                .param("account", account)
                .param("provider", provider)
                .query((row, n) -> new Kept(
                        provider,
                        row.getString("form_key"),
                        row.getInt("revision"),
                        savedAt(row),
                        json.readValue(
                                vault.open(row.getBytes("sealed"), context(account, row.getString("form_key"))),
                                ConcernContent.class)))
                .optional();
    }

    /** Newest first. */
    public List<Known> of(long account) {
        return jdbc.sql("SELECT provider_id, saved_at FROM concern_draft WHERE account_id = :account"
                        + " ORDER BY saved_at DESC LIMIT :most")
                .param("account", account)
                .param("most", MOST)
                .query((row, n) -> new Known(row.getLong("provider_id"), savedAt(row)))
                .list();
    }

    public void keep(long account, Kept draft) {
        jdbc.sql("""
                        INSERT INTO concern_draft (account_id, provider_id, form_key, revision, sealed, saved_at)
                        VALUES (:account, :provider, :key, :revision, :sealed, :at)
                        ON DUPLICATE KEY UPDATE form_key = VALUES(form_key), revision = VALUES(revision),
                                                sealed = VALUES(sealed), saved_at = VALUES(saved_at)""")
                .param("account", account)
                .param("provider", draft.providerId())
                .param("key", draft.formKey())
                .param("revision", draft.revision())
                .param("sealed", vault.seal(json.writeValueAsBytes(draft.content()), context(account, draft.formKey())))
                .param("at", LocalDateTime.ofInstant(draft.savedAt(), ZoneOffset.UTC))
                .update();
    }

    public void discard(long account, long provider) {
        jdbc.sql("DELETE FROM concern_draft WHERE account_id = ? AND provider_id = ?")
                .params(account, provider)
                .update();
    }

    /** Somebody's draft with which nobody has gone on since. */
    public record Stale(long account, long provider) {}

    /** The oldest first, not more than are discarded at once. */
    public List<Stale> olderThan(Instant oldest) {
        return jdbc.sql("SELECT account_id, provider_id FROM concern_draft WHERE saved_at < :oldest"
                        + " ORDER BY saved_at LIMIT :most")
                .param("oldest", LocalDateTime.ofInstant(oldest, ZoneOffset.UTC))
                .param("most", MOST_AT_ONCE)
                .query((row, n) -> new Stale(row.getLong("account_id"), row.getLong("provider_id")))
                .list();
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static String context(long account, String formKey) {
        return "concern-draft/" + account + "/" + formKey;
    }
}

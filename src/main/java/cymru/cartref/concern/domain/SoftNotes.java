package cymru.cartref.concern.domain;

import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes that are not yet a concern, their words sealed. */
@Component
public class SoftNotes {

    private static final int MOST = 100;

    private static final String NOTES =
            "SELECT id, form_key, provider, service, sealed, noted_by, noted_at, raised_in FROM soft_note ";

    private final Vault vault;
    private final JdbcClient jdbc;

    SoftNotes(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /** A note as it is kept. */
    public record Kept(
            long id,
            String provider,
            @Nullable String service,
            String words,
            long by,
            Instant at,
            @Nullable String raisedIn) {

        @Override
        public String toString() {
            return "Kept[sealed]";
        }
    }

    /** Keeps others from counting the same subject's notes until this deed is done. */
    public void lock(Concern.About about) {
        jdbc.sql("INSERT INTO soft_note_subject (provider_id, service_id) VALUES (:provider, :service)"
                        + " ON DUPLICATE KEY UPDATE service_id = VALUES(service_id)")
                .param("provider", about.providerId())
                .param("service", service(about))
                .update();
    }

    public boolean known(long by, String formKey) {
        return jdbc.sql("SELECT COUNT(*) FROM soft_note WHERE noted_by = ? AND form_key = ?")
                        .params(by, formKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The concern that a note has raised together with others. */
    public Optional<String> raisedIn(long by, String formKey) {
        return jdbc.sql("SELECT raised_in FROM soft_note WHERE noted_by = ? AND form_key = ? AND raised_in IS NOT NULL")
                .params(by, formKey)
                .query(String.class)
                .optional();
    }

    public void keep(Concern.About about, String formKey, String words, long by, Instant now) {
        jdbc.sql("""
                        INSERT INTO soft_note (form_key, provider_id, provider, service_id, service, sealed, noted_by, noted_at)
                        VALUES (:key, :providerId, :provider, :serviceId, :service, :sealed, :by, :at)""")
                .param("key", formKey)
                .param("providerId", about.providerId())
                .param("provider", about.provider())
                .param("serviceId", about.serviceId())
                .param("service", about.service())
                .param("sealed", vault.seal(words.getBytes(StandardCharsets.UTF_8), context(by, formKey)))
                .param("by", by)
                .param("at", utc(now))
                .update();
    }

    /** Notes about the subject since then that have raised nothing yet. */
    public int waiting(Concern.About about, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM soft_note WHERE provider_id = :provider"
                        + " AND COALESCE(service_id, 0) = :service AND noted_at >= :since AND raised_in IS NULL")
                .params(Map.of("provider", about.providerId(), "service", service(about), "since", utc(since)))
                .query(Integer.class)
                .single();
    }

    public void raised(Concern.About about, Instant since, String concern) {
        jdbc.sql("UPDATE soft_note SET raised_in = :concern WHERE provider_id = :provider"
                        + " AND COALESCE(service_id, 0) = :service AND noted_at >= :since AND raised_in IS NULL")
                .param("concern", concern)
                .param("provider", about.providerId())
                .param("service", service(about))
                .param("since", utc(since))
                .update();
    }

    /** About the service and the provider as a whole, or about all of the provider; newest first. */
    public List<Kept> about(long provider, @Nullable Long service) {
        String only = service == null ? "" : " AND (service_id = :service OR service_id IS NULL)";
        JdbcClient.StatementSpec query = jdbc.sql(
                        NOTES + "WHERE provider_id = :provider" + only + " ORDER BY id DESC LIMIT :most")
                .param("provider", provider)
                .param("most", MOST);
        return read(service == null ? query : query.param("service", service));
    }

    /** Everybody's, newest first; {@code before} is the last id of the page before, or a number beyond all. */
    public List<Kept> page(long before, int limit) {
        return read(jdbc.sql(NOTES + "WHERE id < :before ORDER BY id DESC LIMIT :limit")
                .param("before", before)
                .param("limit", Math.min(limit, MOST)));
    }

    private List<Kept> read(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("provider"),
                        row.getString("service"),
                        new String(
                                vault.open(
                                        row.getBytes("sealed"),
                                        context(row.getLong("noted_by"), row.getString("form_key"))),
                                StandardCharsets.UTF_8),
                        row.getLong("noted_by"),
                        row.getObject("noted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("raised_in")))
                .list();
    }

    private static long service(Concern.About about) {
        Long service = about.serviceId();
        return service == null ? 0 : service;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String context(long by, String formKey) {
        return "soft-note/" + by + "/" + formKey;
    }
}

package cymru.cartref.concern.domain;

import cymru.cartref.concern.Colour;
import cymru.cartref.concern.DecideTriage;
import cymru.cartref.concern.Level;
import cymru.cartref.concern.Recommendation;
import cymru.cartref.concern.RedFlag;
import cymru.cartref.concern.TriageScore;
import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What triage found and decided, one row per concern, written once; its reason sealed. */
@Component
public class Triages {

    private final Vault vault;
    private final JdbcClient jdbc;

    Triages(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /** A decision as it is kept. */
    public record Kept(DecideTriage command, Recommendation recommendation, long by, Instant at) {

        /** Whether somebody has asked for the same. */
        public boolean answers(DecideTriage other) {
            Instant when = other.referral() ? other.referralAt() : null;
            return command.equals(new DecideTriage(
                    other.score(),
                    other.level(),
                    other.reason().strip(),
                    other.referral(),
                    when == null ? null : when.truncatedTo(ChronoUnit.MICROS),
                    other.referral() ? other.referralTo().strip() : ""));
        }
    }

    public void keep(Concern concern, Kept triage) {
        DecideTriage command = triage.command();
        jdbc.sql("""
                        INSERT INTO concern_triage (concern_id, severity, likelihood, overrides, score, colour,
                                                    recommended, decided, reason, referral, referral_at, referral_to,
                                                    decided_by, decided_at)
                        VALUES (:concern, :severity, :likelihood, :flags, :score, :colour, :recommended, :decided,
                                :reason, :referral, :referralAt, :referralTo, :by, :at)""")
                .param("concern", concern.id())
                .param("severity", command.score().severity())
                .param("likelihood", command.score().likelihood())
                .param(
                        "flags",
                        command.score().flags().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(Collectors.joining(",")))
                .param("score", triage.recommendation().score())
                .param("colour", triage.recommendation().colour().name())
                .param("recommended", triage.recommendation().level().name())
                .param("decided", command.level().name())
                .param(
                        "reason",
                        command.reason().isBlank()
                                ? null
                                : vault.seal(
                                        command.reason().strip().getBytes(StandardCharsets.UTF_8), context(concern)))
                .param("referral", command.referral())
                .param("referralAt", command.referral() ? utc(command.referralAt()) : null)
                .param("referralTo", command.referral() ? command.referralTo().strip() : null)
                .param("by", triage.by())
                .param("at", utc(triage.at()))
                .update();
    }

    public Optional<Kept> find(Concern concern) {
        return jdbc.sql("SELECT * FROM concern_triage WHERE concern_id = ?")
                .param(concern.id())
                .query((row, n) -> kept(concern, row))
                .optional();
    }

    private Kept kept(Concern concern, ResultSet row) throws SQLException {
        byte[] reason = row.getBytes("reason");
        String to = row.getString("referral_to");
        return new Kept(
                new DecideTriage(
                        new TriageScore(
                                row.getInt("severity"), row.getInt("likelihood"), flags(row.getString("overrides"))),
                        Level.valueOf(row.getString("decided")),
                        reason == null ? "" : new String(vault.open(reason, context(concern)), StandardCharsets.UTF_8),
                        row.getBoolean("referral"),
                        instant(row, "referral_at"),
                        to == null ? "" : to),
                new Recommendation(
                        row.getInt("score"),
                        Colour.valueOf(row.getString("colour")),
                        Level.valueOf(row.getString("recommended"))),
                row.getLong("decided_by"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Set<RedFlag> flags(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(RedFlag::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String context(Concern concern) {
        return "concern/" + concern.reference() + "/TRIAGE";
    }
}

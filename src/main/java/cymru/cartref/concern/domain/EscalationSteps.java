package cymru.cartref.concern.domain;

import cymru.cartref.concern.StepKind;
import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a case, its words sealed; added to and never changed. And which concerns are its. */
@Component
public class EscalationSteps {

    private static final int MOST = 200;

    private final Vault vault;
    private final JdbcClient jdbc;

    EscalationSteps(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /**
     * @param about the concern, letter or decision that it is about
     * @param by 0 for nobody in person
     */
    public record Step(
            StepKind kind, int from, int to, @Nullable String about, long by, Instant at, String words) {

        @Override
        public String toString() {
            return "Step[sealed]";
        }
    }

    public void add(EscalationCase of, Step step) {
        jdbc.sql("""
                        INSERT INTO escalation_step (case_id, kind, from_level, to_level, overrode, about, done_by,
                                                     done_at, words)
                        VALUES (:of, :kind, :from, :to, :overrode, :about, :by, :at, :words)""")
                .param("of", of.id())
                .param("kind", step.kind().name())
                .param("from", step.from())
                .param("to", step.to())
                .param("overrode", step.kind() == StepKind.SAFEGUARDING)
                .param("about", step.about())
                .param("by", step.by())
                .param("at", LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param(
                        "words",
                        step.words().isBlank()
                                ? null
                                : vault.seal(step.words().strip().getBytes(StandardCharsets.UTF_8), context(of)))
                .update();
    }

    /** Newest first. */
    public List<Step> of(EscalationCase of) {
        return jdbc.sql("SELECT kind, from_level, to_level, about, done_by, done_at, words FROM escalation_step"
                        + " WHERE case_id = :of ORDER BY id DESC LIMIT :most")
                .param("of", of.id())
                .param("most", MOST)
                .query((row, n) -> step(of, row))
                .list();
    }

    private Step step(EscalationCase of, ResultSet row) throws SQLException {
        byte[] words = row.getBytes("words");
        return new Step(
                StepKind.valueOf(row.getString("kind")),
                row.getInt("from_level"),
                row.getInt("to_level"),
                row.getString("about"),
                row.getLong("done_by"),
                row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                words == null ? "" : new String(vault.open(words, context(of)), StandardCharsets.UTF_8));
    }

    public void attach(EscalationCase of, String concern, Instant now) {
        jdbc.sql("INSERT INTO escalation_concern (case_id, concern, attached_at) VALUES (:of, :concern, :at)")
                .param("of", of.id())
                .param("concern", concern)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whether one of its concerns is held from the provider now. */
    public boolean held(EscalationCase of) {
        return jdbc.sql("SELECT COUNT(*) FROM escalation_concern e JOIN concern c ON c.reference = e.concern"
                                + " WHERE e.case_id = :of AND c.held_until IS NOT NULL")
                        .param("of", of.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String context(EscalationCase of) {
        return "escalation/" + of.reference() + "/STEP";
    }
}

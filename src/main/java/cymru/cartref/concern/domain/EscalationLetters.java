package cymru.cartref.concern.domain;

import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.shared.Language;
import cymru.cartref.vault.Vault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters to a provider, from the words of the case's procedure, kept sealed in both languages as they were sent. */
@Component
public class EscalationLetters {

    private static final int MOST = 100;

    private final ProcedureContents procedures;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EscalationLetters(ProcedureContents procedures, Vault vault, JdbcClient jdbc, JsonMapper json) {
        this.procedures = procedures;
        this.vault = vault;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A letter as it was sent.
     *
     * @param level at which the case stood
     * @param decision the decision about referrals that it tells of, if it does
     */
    public record Sent(
            LetterCode code,
            int level,
            @Nullable String decision,
            Map<Language, Letter.Written> words,
            String hash,
            long by,
            Instant at) {

        @Override
        public String toString() {
            return "Sent[sealed]";
        }
    }

    private record Words(Letter.Written en, Letter.Written cy) {}

    /** @param arguments those of the letter's code beside provider, service and contact */
    public void send(
            EscalationCase to,
            LetterCode code,
            @Nullable String decision,
            Map<Language, Map<String, Object>> arguments,
            String contact,
            long by,
            Instant now) {
        Letter letter = procedures.letter(to.procedureVersion(), code);
        Map<Language, Letter.Written> written = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Object> all = new HashMap<>(arguments.getOrDefault(language, Map.of()));
            all.putAll(Map.of("provider", to.provider(), "service", to.subject(), "contact", contact));
            written.put(language, letter.write(language, all));
        }
        byte[] words = json.writeValueAsBytes(new Words(in(written, Language.EN), in(written, Language.CY)));
        jdbc.sql("""
                        INSERT INTO escalation_letter (case_id, decision, code, level, sealed, hash, sent_by, sent_at)
                        VALUES (:of, :decision, :code, :level, :sealed, :hash, :by, :at)""")
                .param("of", to.id())
                .param("decision", decision)
                .param("code", code.name())
                .param("level", to.level())
                .param("sealed", vault.seal(words, context(to)))
                .param("hash", hash(words))
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        to.told(now);
    }

    /** Newest first. */
    public List<Sent> of(EscalationCase of) {
        return jdbc.sql("SELECT code, level, decision, sealed, hash, sent_by, sent_at FROM escalation_letter"
                        + " WHERE case_id = :of ORDER BY id DESC LIMIT :most")
                .param("of", of.id())
                .param("most", MOST)
                .query((row, n) -> sent(of, row))
                .list();
    }

    /** Whether the provider had the letter of the level at which the case stands. */
    public boolean toldOfLevel(EscalationCase of) {
        return jdbc.sql("SELECT COUNT(*) FROM escalation_letter WHERE case_id = :of AND level = :level"
                                + " AND code IN ('LEVEL_LETTER', 'STEP_DOWN_LETTER') AND sent_at >= :since")
                        .param("of", of.id())
                        .param("level", of.level())
                        .param("since", LocalDateTime.ofInstant(of.levelSince(), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Letter.Written in(Map<Language, Letter.Written> written, Language language) {
        return Objects.requireNonNull(written.get(language));
    }

    private Sent sent(EscalationCase of, ResultSet row) throws SQLException {
        Words words = json.readValue(vault.open(row.getBytes("sealed"), context(of)), Words.class);
        return new Sent(
                LetterCode.valueOf(row.getString("code")),
                row.getInt("level"),
                row.getString("decision"),
                Map.of(Language.EN, words.en(), Language.CY, words.cy()),
                row.getString("hash"),
                row.getLong("sent_by"),
                row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static String hash(byte[] words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String context(EscalationCase of) {
        return "escalation/" + of.reference() + "/LETTER";
    }
}

package cymru.cartref.concern.domain;

import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written at each step of a decision about new referrals, sealed. Who may read which part is the desks' to ask. */
@Component
public class ReferralWords {

    private final Vault vault;
    private final JdbcClient jdbc;

    ReferralWords(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    public enum Part {
        REASON,
        /** Why it could not wait; the council's own. */
        SAFETY,
        REPLY,
        DECISION,
        REVIEW,
        APPEAL,
        APPEAL_DECISION,
        ENDED
    }

    public record Written(String words, long by, Instant at) {
        @Override
        public String toString() {
            return "Written[sealed]";
        }
    }

    /** Written again, the newer words stand. */
    public void keep(ReferralDecision of, Part part, Written written) {
        jdbc.sql("""
                        INSERT INTO referral_words (decision_id, part, sealed, written_by, written_at)
                        VALUES (:of, :part, :sealed, :by, :at)
                        ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), written_by = VALUES(written_by),
                                                written_at = VALUES(written_at)""")
                .param("of", of.id())
                .param("part", part.name())
                .param(
                        "sealed",
                        vault.seal(written.words().strip().getBytes(StandardCharsets.UTF_8), context(of, part.name())))
                .param("by", written.by())
                .param("at", LocalDateTime.ofInstant(written.at(), ZoneOffset.UTC))
                .update();
    }

    public Map<Part, Written> of(ReferralDecision of) {
        Map<Part, Written> all = new EnumMap<>(Part.class);
        jdbc.sql("SELECT part, sealed, written_by, written_at FROM referral_words WHERE decision_id = ?")
                .param(of.id())
                .query((row, n) -> all.put(
                        Part.valueOf(row.getString("part")),
                        new Written(
                                new String(
                                        vault.open(row.getBytes("sealed"), context(of, row.getString("part"))),
                                        StandardCharsets.UTF_8),
                                row.getLong("written_by"),
                                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
        return all;
    }

    private static String context(ReferralDecision of, String part) {
        return "referral/" + of.reference() + "/" + part;
    }
}

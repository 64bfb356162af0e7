package cymru.cartref.concern.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to notices and their codes. Only hashes are kept: who reads the table can open nothing. */
@Component
public class NoticeLinks {

    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    NoticeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param codeAt when the last code was sent; null before the first */
    public record Link(
            long id,
            long noticeId,
            Instant madeAt,
            boolean used,
            @Nullable String codeHash,
            @Nullable Instant codeAt,
            int codes,
            int tries) {}

    /** @return the secret, for the mail */
    public String issue(long noticeId, Instant now) {
        String secret = secret();
        jdbc.sql("INSERT INTO authority_link (notice_id, link_hash, made_at, codes, tries)"
                        + " VALUES (:notice, :hash, :at, 0, 0)")
                .param("notice", noticeId)
                .param("hash", hash(secret))
                .param("at", utc(now))
                .update();
        return secret;
    }

    public Optional<Link> find(String secret) {
        return found(secret, "");
    }

    public Optional<Link> lock(String secret) {
        return found(secret, " FOR UPDATE");
    }

    private Optional<Link> found(String secret, String lock) {
        return jdbc.sql("SELECT id, notice_id, made_at, used_at, code_hash, code_at, codes, tries FROM authority_link"
                        + " WHERE link_hash = :hash" + lock)
                .param("hash", hash(secret))
                .query((row, n) -> new Link(
                        row.getLong("id"),
                        row.getLong("notice_id"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("used_at") != null,
                        row.getString("code_hash"),
                        row.getObject("code_at") == null
                                ? null
                                : row.getObject("code_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("codes"),
                        row.getInt("tries")))
                .optional();
    }

    public int madeSince(long noticeId, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM authority_link WHERE notice_id = :notice AND made_at > :since")
                .param("notice", noticeId)
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    /** A new code takes the place of the last. @return the code, for the mail */
    public String code(Link of, String secret, Instant now) {
        String code = "%06d".formatted(random.nextInt(CODES));
        jdbc.sql(
                        "UPDATE authority_link SET code_hash = :hash, code_at = :at, codes = codes + 1, tries = 0 WHERE id = :id")
                .param("hash", hash(secret + code))
                .param("at", utc(now))
                .param("id", of.id())
                .update();
        return code;
    }

    public boolean fits(Link of, String secret, String code) {
        return of.codeHash() != null && of.codeHash().equals(hash(secret + code.strip()));
    }

    public void wrong(Link of) {
        jdbc.sql("UPDATE authority_link SET tries = tries + 1 WHERE id = :id")
                .param("id", of.id())
                .update();
    }

    /** Used up. @return the secret with which its reader says that the notice was received */
    public String use(Link of, Instant now) {
        String receipt = secret();
        jdbc.sql("UPDATE authority_link SET used_at = :at, code_hash = NULL, receipt_hash = :hash WHERE id = :id")
                .param("at", utc(now))
                .param("hash", hash(receipt))
                .param("id", of.id())
                .update();
        return receipt;
    }

    public Optional<Long> noticeOf(String receipt) {
        return jdbc.sql("SELECT notice_id FROM authority_link WHERE receipt_hash = :hash")
                .param("hash", hash(receipt))
                .query(Long.class)
                .optional();
    }

    private String secret() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

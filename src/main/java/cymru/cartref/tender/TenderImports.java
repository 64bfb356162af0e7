package cymru.cartref.tender;

import cymru.cartref.tender.ocds.NoticeDraft;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The notices that tenders were imported from, whole: what was mapped and what was left over. */
@Component
class TenderImports {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TenderImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long keep(NoticeDraft notice, byte[] file, long by, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO tender_import (ocid, file_sha256, notice, imported_at, imported_by)"
                        + " VALUES (:ocid, :sha256, :notice, :at, :by)")
                .param("ocid", notice.source().ocid())
                .param("sha256", sha256(file))
                .param("notice", json.writeValueAsString(notice))
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    NoticeDraft notice(long id) {
        return json.readValue(
                jdbc.sql("SELECT notice FROM tender_import WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single(),
                NoticeDraft.class);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package cymru.cartref.tender;

import cymru.cartref.document.DocumentId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A tender's documents: stored files, and links that came with a notice. */
@Component
class TenderPapers {

    private static final String INSERT = "INSERT INTO tender_document (tender_id, title, document_id, url, added_at,"
            + " added_by) VALUES (:tender, :title, :document, :url, :at, :by)";

    private final JdbcClient jdbc;

    TenderPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long tenderId, String title, DocumentId document, long by, Instant now) {
        jdbc.sql(INSERT)
                .param("tender", tenderId)
                .param("title", title)
                .param("document", document.value().toString())
                .param("url", null)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void addLink(long tenderId, String title, String url, long by, Instant now) {
        jdbc.sql(INSERT)
                .param("tender", tenderId)
                .param("title", title)
                .param("document", null)
                .param("url", url)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void remove(long tenderId, long paper) {
        jdbc.sql("DELETE FROM tender_document WHERE tender_id = :tender AND id = :paper")
                .param("tender", tenderId)
                .param("paper", paper)
                .update();
    }

    List<TenderPage.Paper> of(long tenderId) {
        return jdbc.sql("SELECT id, title, document_id, url FROM tender_document WHERE tender_id = ? ORDER BY id"
                        + " LIMIT 500")
                .param(tenderId)
                .query((row, n) -> new TenderPage.Paper(
                        row.getLong("id"), row.getString("title"), row.getString("document_id"), row.getString("url")))
                .list();
    }

    boolean has(long tenderId, String documentId) {
        return jdbc.sql("SELECT COUNT(*) FROM tender_document WHERE tender_id = :tender AND document_id = :document")
                        .param("tender", tenderId)
                        .param("document", documentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

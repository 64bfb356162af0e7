package cymru.cartref.tender.domain;

import cymru.cartref.document.StoredDocument;
import cymru.cartref.tender.evaluation.CompliancePage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that bidders send with their answers. */
@Component
public class QueryFiles {

    private final JdbcClient jdbc;

    QueryFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long query, StoredDocument file, long by, Instant now) {
        jdbc.sql("INSERT INTO bid_query_file (query_id, document_id, name, added_at, added_by)"
                        + " VALUES (:query, :document, :name, :at, :by)")
                .param("query", query)
                .param("document", file.id().value().toString())
                .param("name", file.name())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public boolean has(long query, String documentId) {
        return jdbc.sql("SELECT COUNT(*) FROM bid_query_file WHERE query_id = :query AND document_id = :document")
                        .param("query", query)
                        .param("document", documentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public int count(long query) {
        return jdbc.sql("SELECT COUNT(*) FROM bid_query_file WHERE query_id = ?")
                .param(query)
                .query(Integer.class)
                .single();
    }

    public Map<Long, List<CompliancePage.QueryFile>> of(Collection<Long> queries) {
        Map<Long, List<CompliancePage.QueryFile>> files = new HashMap<>();
        if (!queries.isEmpty()) {
            jdbc.sql("SELECT query_id, document_id, name FROM bid_query_file WHERE query_id IN (:queries)"
                            + " ORDER BY added_at")
                    .param("queries", queries)
                    .query(row -> {
                        files.computeIfAbsent(row.getLong("query_id"), id -> new ArrayList<>())
                                .add(new CompliancePage.QueryFile(row.getString("document_id"), row.getString("name")));
                    });
        }
        return files;
    }
}

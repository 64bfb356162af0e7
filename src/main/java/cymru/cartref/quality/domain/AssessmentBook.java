package cymru.cartref.quality.domain;

import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.quality.AssessmentFile;
import cymru.cartref.quality.Side;
import cymru.cartref.quality.StandardScore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who worked on an assessment, its files, and what its standards came to. */
@Component
public class AssessmentBook {

    private final JdbcClient jdbc;
    private final DocumentStore documents;

    AssessmentBook(JdbcClient jdbc, DocumentStore documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    public void hand(QualityAssessment of, long account) {
        if (!hands(of).contains(account)) {
            jdbc.sql("INSERT INTO assessment_hand (assessment_id, account_id) VALUES (?, ?)")
                    .params(of.id(), account)
                    .update();
        }
    }

    public Set<Long> hands(QualityAssessment of) {
        return Set.copyOf(jdbc.sql("SELECT account_id FROM assessment_hand WHERE assessment_id = ? LIMIT 100")
                .param(of.id())
                .query((row, n) -> row.getLong(1))
                .list());
    }

    private record Row(long id, Side side, DocumentId document, Instant at) {}

    private List<Row> rows(QualityAssessment of) {
        return jdbc.sql("SELECT id, party, document_id, added_at FROM assessment_file WHERE assessment_id = ?"
                        + " ORDER BY id LIMIT 200")
                .param(of.id())
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        Side.valueOf(row.getString("party")),
                        new DocumentId(UUID.fromString(row.getString("document_id"))),
                        row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    public List<AssessmentFile> files(QualityAssessment of) {
        List<Row> rows = rows(of);
        Map<DocumentId, StoredDocument> stored = documents
                .findAll(rows.stream().map(Row::document).toList())
                .stream()
                .collect(Collectors.toMap(StoredDocument::id, file -> file));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(stored.get(row.document()))
                        .map(file -> new AssessmentFile(
                                row.id(), row.side(), file.name(), file.mediaType(), file.size(), row.at()))
                        .stream())
                .toList();
    }

    public void add(QualityAssessment of, Side side, DocumentId document, long by, Instant now) {
        jdbc.sql("INSERT INTO assessment_file (assessment_id, party, document_id, added_by, added_at)"
                        + " VALUES (:assessment, :party, :document, :by, :at)")
                .param("assessment", of.id())
                .param("party", side.name())
                .param("document", document.value().toString())
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public Optional<DocumentId> file(QualityAssessment of, long file, Set<Side> sides) {
        return rows(of).stream()
                .filter(row -> row.id() == file && sides.contains(row.side()))
                .map(Row::document)
                .findFirst();
    }

    public boolean remove(QualityAssessment of, long file, Side side) {
        Optional<DocumentId> document = file(of, file, Set.of(side));
        document.ifPresent(found -> {
            jdbc.sql("DELETE FROM assessment_file WHERE id = ?").param(file).update();
            documents.remove(List.of(found));
        });
        return document.isPresent();
    }

    public void scores(QualityAssessment of, List<StandardScore> scores) {
        scores.forEach(
                score -> jdbc.sql("INSERT INTO assessment_score (assessment_id, standard, score)" + " VALUES (?, ?, ?)")
                        .params(of.id(), score.code(), score.score())
                        .update());
    }
}

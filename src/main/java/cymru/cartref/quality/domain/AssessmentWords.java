package cymru.cartref.quality.domain;

import cymru.cartref.quality.Answers;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.FactComment;
import cymru.cartref.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was said in an assessment, sealed; each part under the assessment's own reference. Written under its lock. */
@Component
public class AssessmentWords {

    private static final String SELF = "SELF";
    private static final String WORK = "WORK";
    private static final String COMMENTS = "COMMENTS";
    private static final String REVIEW = "REVIEW";
    private static final String CANCELLED = "CANCELLED";

    private final Vault vault;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssessmentWords(Vault vault, JdbcClient jdbc, JsonMapper json) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Comments(List<FactComment> all) {}

    private record Decisions(List<CommentDecision> all) {}

    private record Said(String words) {}

    /** The provider's own. What was saved before is written over: it is a draft until it is sent. */
    public void keepSelf(QualityAssessment of, Answers answers) {
        put(of, SELF, 1, answers);
    }

    public Answers self(QualityAssessment of) {
        return get(of, SELF, Answers.class).orElse(Answers.NONE);
    }

    /** The council's findings, a draft until they are sent; afterwards each change is a number of its own. */
    public void keepWork(QualityAssessment of, Answers answers, boolean after) {
        put(of, WORK, after ? 2 : 1, answers);
    }

    public Answers work(QualityAssessment of) {
        return get(of, WORK, Answers.class).orElse(Answers.NONE);
    }

    public void keepComments(QualityAssessment of, List<FactComment> comments) {
        put(of, COMMENTS, 1, new Comments(comments));
    }

    public List<FactComment> comments(QualityAssessment of) {
        return get(of, COMMENTS, Comments.class).map(Comments::all).orElse(List.of());
    }

    public void keepDecisions(QualityAssessment of, List<CommentDecision> decisions) {
        put(of, REVIEW, 1, new Decisions(decisions));
    }

    public List<CommentDecision> decisions(QualityAssessment of) {
        return get(of, REVIEW, Decisions.class).map(Decisions::all).orElse(List.of());
    }

    public void keepCancelled(QualityAssessment of, String why) {
        put(of, CANCELLED, 1, new Said(why));
    }

    public String cancelled(QualityAssessment of) {
        return get(of, CANCELLED, Said.class).map(Said::words).orElse("");
    }

    private void put(QualityAssessment of, String part, int number, Object value) {
        jdbc.sql("DELETE FROM assessment_words WHERE assessment_id = ? AND part = ? AND number = ?")
                .params(of.id(), part, number)
                .update();
        jdbc.sql("INSERT INTO assessment_words (assessment_id, part, number, sealed)"
                        + " VALUES (:assessment, :part, :number, :sealed)")
                .param("assessment", of.id())
                .param("part", part)
                .param("number", number)
                .param("sealed", vault.seal(json.writeValueAsBytes(value), context(of, part, number)))
                .update();
    }

    private <T> Optional<T> get(QualityAssessment of, String part, Class<T> type) {
        return jdbc.sql("SELECT number, sealed FROM assessment_words WHERE assessment_id = :assessment"
                        + " AND part = :part ORDER BY number DESC LIMIT 1")
                .param("assessment", of.id())
                .param("part", part)
                .query((row, n) -> json.readValue(
                        vault.open(row.getBytes("sealed"), context(of, part, row.getInt("number"))), type))
                .optional();
    }

    private static String context(QualityAssessment of, String part, int number) {
        return "assessment/" + of.reference() + "/" + part + "/" + number;
    }
}

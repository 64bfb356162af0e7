package cymru.cartref.quality.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments. */
@Component
class QualityFigures implements BoardFigures {

    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM assessment WHERE final_at >= :from AND final_at < :to) AS assessments_final,
                   (SELECT COUNT(*) FROM assessment WHERE final_at >= :from AND final_at < :to
                       AND standards_unmet > 0) AS assessments_unmet""";

    private final JdbcClient jdbc;

    QualityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(Month month) {
        return jdbc.sql(COUNTS)
                .param("from", month.from())
                .param("to", month.to())
                .query((row, n) -> List.of(
                        new Figure(30, "assessments_final", row.getLong("assessments_final")),
                        new Figure(31, "assessments_unmet", row.getLong("assessments_unmet"))))
                .single();
    }
}

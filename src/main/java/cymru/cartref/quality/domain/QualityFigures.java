package cymru.cartref.quality.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Assessments that are over. */
@Component
class QualityFigures implements BoardFigures {

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String counts() {
        return """
                SELECT first_day,
                       (SELECT COUNT(*) FROM assessment WHERE final_at >= from_at AND final_at < to_at)
                           AS assessments_final,
                       (SELECT COUNT(*) FROM assessment WHERE final_at >= from_at AND final_at < to_at
                           AND standards_unmet > 0) AS assessments_unmet
                FROM asked""";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link.Part("assessments_unmet", "assessments_final"));
    }
}

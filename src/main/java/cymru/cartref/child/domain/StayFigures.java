package cymru.cartref.child.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Children by where they stay. */
@Component
class StayFigures implements BoardFigures {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String counts() {
        return """
                SELECT first_day,
                       (SELECT COUNT(DISTINCT child_id) FROM child_stay WHERE from_day <= last_day
                           AND (to_day IS NULL OR to_day >= last_day)) AS children_staying,
                       (SELECT COUNT(*) FROM child_stay WHERE from_day BETWEEN first_day AND last_day) AS stays_begun,
                       (SELECT COUNT(*) FROM child_stay WHERE to_day BETWEEN first_day AND last_day) AS stays_ended
                FROM asked""";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link.Balance("children_staying", "stays_begun", "stays_ended"));
    }
}

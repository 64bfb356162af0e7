package cymru.cartref.child.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children by where they stay. */
@Component
class StayFigures implements BoardFigures {

    private static final String COUNTS = """
            SELECT (SELECT COUNT(DISTINCT child_id) FROM child_stay WHERE from_day <= :last
                       AND (to_day IS NULL OR to_day >= :last)) AS children_staying,
                   (SELECT COUNT(*) FROM child_stay WHERE from_day >= :first AND from_day <= :last) AS stays_begun,
                   (SELECT COUNT(*) FROM child_stay WHERE to_day >= :first AND to_day <= :last) AS stays_ended""";

    private final JdbcClient jdbc;

    StayFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(Month month) {
        return jdbc.sql(COUNTS)
                .param("first", month.firstDay())
                .param("last", month.lastDay())
                .query((row, n) -> List.of(
                        new Figure(50, "children_staying", row.getLong("children_staying")),
                        new Figure(51, "stays_begun", row.getLong("stays_begun")),
                        new Figure(52, "stays_ended", row.getLong("stays_ended"))))
                .single();
    }
}

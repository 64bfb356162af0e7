package cymru.cartref.contract.domain;

import cymru.cartref.contract.domain.LifeDay.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones and price reviews whose day is near or over, and whether somebody was told. */
@Component
public class LifeDayBook {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    LifeDayBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most a hundred of each, the earliest first.
     *
     * @param ahead the last day that is near
     */
    public List<LifeDay> untold(LocalDate today, LocalDate ahead) {
        Stream<LifeDay> milestones = jdbc
                .sql("""
                        SELECT l.contract, m.id, m.due_on AS day,
                            CASE WHEN m.due_on < :today THEN 'MILESTONE_LATE' ELSE 'MILESTONE_DUE' END AS kind
                        FROM contract_milestone m JOIN contract_life l ON l.id = m.life_id
                        WHERE m.met_on IS NULL AND m.told < 2 AND m.due_on <= :ahead
                            AND (m.told = 0 OR m.due_on < :today) AND l.state <> 'OVER'
                        ORDER BY m.due_on, m.id LIMIT :most""")
                .param("today", today)
                .param("ahead", ahead)
                .param("most", MOST)
                .query(LifeDayBook::day)
                .list()
                .stream();
        Stream<LifeDay> reviews =
                jdbc.sql("""
                        SELECT contract, id, price_review_on AS day, 'PRICE_REVIEW' AS kind FROM contract_life
                        WHERE price_review_on <= :ahead AND state <> 'OVER'
                            AND (price_review_told IS NULL OR price_review_told <> price_review_on)
                        ORDER BY price_review_on, id LIMIT :most""").param("ahead", ahead).param("most", MOST).query(LifeDayBook::day).list().stream();
        return Stream.concat(milestones, reviews).toList();
    }

    private static LifeDay day(ResultSet row, int n) throws SQLException {
        return new LifeDay(
                row.getString("contract"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getObject("day", LocalDate.class));
    }

    /** @return whether nobody was told of it before */
    public boolean tell(LifeDay day) {
        int updated = day.kind() == Kind.PRICE_REVIEW
                ? jdbc.sql("UPDATE contract_life SET price_review_told = :day WHERE id = :id AND price_review_on = :day"
                                + " AND (price_review_told IS NULL OR price_review_told <> :day)")
                        .param("day", day.day())
                        .param("id", day.id())
                        .update()
                : jdbc.sql("UPDATE contract_milestone SET told = :step"
                                + " WHERE id = :id AND told < :step AND met_on IS NULL")
                        .param("step", day.kind() == Kind.MILESTONE_LATE ? 2 : 1)
                        .param("id", day.id())
                        .update();
        return updated > 0;
    }
}

package cymru.cartref.improvement.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions of agreed plans. */
@Component
class ActionFigures implements BoardFigures {

    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM improvement_action WHERE verified_at >= :from AND verified_at < :to)
                       AS actions_verified,
                   (SELECT COUNT(*) FROM improvement_action a JOIN improvement_plan p ON p.id = a.plan_id
                       WHERE p.agreed_at < :to AND (a.verified_at IS NULL OR a.verified_at >= :to)) AS actions_open""";

    private final JdbcClient jdbc;

    ActionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(Month month) {
        return jdbc.sql(COUNTS)
                .param("from", month.from())
                .param("to", month.to())
                .query((row, n) -> List.of(
                        new Figure(40, "actions_verified", row.getLong("actions_verified")),
                        new Figure(41, "actions_open", row.getLong("actions_open"))))
                .single();
    }
}

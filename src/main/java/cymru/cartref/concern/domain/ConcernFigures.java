package cymru.cartref.concern.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns, levels of concern, new referrals and closures. */
@Component
class ConcernFigures implements BoardFigures {

    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM concern WHERE raised_at >= :from AND raised_at < :to) AS concerns_raised,
                   (SELECT COUNT(*) FROM escalation_case WHERE opened_at >= :from AND opened_at < :to) AS cases_opened,
                   (SELECT COUNT(DISTINCT s.case_id) FROM escalation_step s WHERE s.kind = 'CLOSED'
                       AND s.done_at >= :from AND s.done_at < :to) AS cases_closed,
                   (SELECT COUNT(*) FROM escalation_case c WHERE c.opened_at < :to AND NOT EXISTS
                       (SELECT 1 FROM escalation_step s WHERE s.case_id = c.id AND s.kind = 'CLOSED'
                           AND s.done_at < :to)) AS cases_open,
                   (SELECT COUNT(*) FROM escalation_meeting WHERE recorded_at >= :from AND recorded_at < :to)
                       AS meetings_held,
                   (SELECT COUNT(*) FROM service_closure WHERE opened_at >= :from AND opened_at < :to)
                       AS closures_opened""";

    private final JdbcClient jdbc;

    ConcernFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(Month month) {
        return jdbc.sql(COUNTS)
                .param("from", month.from())
                .param("to", month.to())
                .query((row, n) -> List.of(
                        new Figure(10, "concerns_raised", row.getLong("concerns_raised")),
                        new Figure(11, "cases_opened", row.getLong("cases_opened")),
                        new Figure(12, "cases_closed", row.getLong("cases_closed")),
                        new Figure(13, "cases_open", row.getLong("cases_open")),
                        new Figure(14, "meetings_held", row.getLong("meetings_held")),
                        new Figure(15, "closures_opened", row.getLong("closures_opened"))))
                .single();
    }
}

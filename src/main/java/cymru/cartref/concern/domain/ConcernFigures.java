package cymru.cartref.concern.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Concerns, levels of concern, meetings and closures. */
@Component
class ConcernFigures implements BoardFigures {

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String counts() {
        return """
                SELECT first_day,
                       (SELECT COUNT(*) FROM concern WHERE raised_at >= from_at AND raised_at < to_at) AS concerns_raised,
                       (SELECT COUNT(*) FROM escalation_case WHERE opened_at >= from_at AND opened_at < to_at)
                           AS cases_opened,
                       (SELECT COUNT(*) FROM escalation_case WHERE closed_at >= from_at AND closed_at < to_at)
                           AS cases_closed,
                       (SELECT COUNT(*) FROM escalation_case WHERE opened_at < to_at
                           AND (closed_at IS NULL OR closed_at >= to_at)) AS cases_open,
                       (SELECT COUNT(*) FROM escalation_meeting WHERE recorded_at >= from_at AND recorded_at < to_at)
                           AS meetings_held,
                       (SELECT COUNT(*) FROM service_closure WHERE opened_at >= from_at AND opened_at < to_at)
                           AS closures_opened
                FROM asked""";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link.Balance("cases_open", "cases_opened", "cases_closed"));
    }
}

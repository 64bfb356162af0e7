package cymru.cartref.improvement.domain;

import cymru.cartref.shared.BoardFigures;
import org.springframework.stereotype.Component;

/** Actions of agreed plans. */
@Component
class ActionFigures implements BoardFigures {

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String counts() {
        return """
                SELECT first_day,
                       (SELECT COUNT(*) FROM improvement_action WHERE verified_at >= from_at AND verified_at < to_at)
                           AS actions_verified,
                       (SELECT COUNT(*) FROM improvement_action a JOIN improvement_plan p ON p.id = a.plan_id
                           WHERE p.agreed_at < to_at AND (a.verified_at IS NULL OR a.verified_at >= to_at))
                           AS actions_open
                FROM asked""";
    }
}

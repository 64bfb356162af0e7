package cymru.cartref.contract.domain;

import cymru.cartref.shared.BoardFigures;
import org.springframework.stereotype.Component;

/** Returns by colour, contracts that came into force, and what was decided of them. */
@Component
class ContractFigures implements BoardFigures {

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String counts() {
        return """
                SELECT first_day,
                       (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'GREEN'
                           AND reviewed_at >= from_at AND reviewed_at < to_at) AS returns_green,
                       (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'AMBER'
                           AND reviewed_at >= from_at AND reviewed_at < to_at) AS returns_amber,
                       (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'RED'
                           AND reviewed_at >= from_at AND reviewed_at < to_at) AS returns_red,
                       (SELECT COUNT(*) FROM contract_signature WHERE party = 'COUNCIL'
                           AND signed_at >= from_at AND signed_at < to_at) AS contracts_signed,
                       (SELECT COUNT(*) FROM contract_life WHERE decided_at >= from_at AND decided_at < to_at)
                           AS contracts_decided
                FROM asked""";
    }
}

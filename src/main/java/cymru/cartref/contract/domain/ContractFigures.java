package cymru.cartref.contract.domain;

import cymru.cartref.shared.BoardFigures;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Returns by colour, visits, and contracts that came into force. */
@Component
class ContractFigures implements BoardFigures {

    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'GREEN'
                       AND reviewed_at >= :from AND reviewed_at < :to) AS returns_green,
                   (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'AMBER'
                       AND reviewed_at >= :from AND reviewed_at < :to) AS returns_amber,
                   (SELECT COUNT(*) FROM monitoring_cycle WHERE colour = 'RED'
                       AND reviewed_at >= :from AND reviewed_at < :to) AS returns_red,
                   (SELECT COUNT(*) FROM contract_signature WHERE party = 'COUNCIL'
                       AND signed_at >= :from AND signed_at < :to) AS contracts_signed,
                   (SELECT COUNT(*) FROM contract_life WHERE decided_at >= :from AND decided_at < :to)
                       AS contracts_decided""";

    private final JdbcClient jdbc;

    ContractFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(Month month) {
        return jdbc.sql(COUNTS)
                .param("from", month.from())
                .param("to", month.to())
                .query((row, n) -> List.of(
                        new Figure(20, "returns_green", row.getLong("returns_green")),
                        new Figure(21, "returns_amber", row.getLong("returns_amber")),
                        new Figure(22, "returns_red", row.getLong("returns_red")),
                        new Figure(23, "contracts_signed", row.getLong("contracts_signed")),
                        new Figure(24, "contracts_decided", row.getLong("contracts_decided"))))
                .single();
    }
}

package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.KpiChoice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What contracts have picked from the library. */
@Component
public class KpiBook {

    private final JdbcClient jdbc;

    KpiBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<KpiChoice> of(long monitoring) {
        return jdbc.sql("SELECT code, green, amber FROM contract_kpi WHERE monitoring_id = ? ORDER BY id")
                .param(monitoring)
                .query((row, n) ->
                        new KpiChoice(row.getString("code"), row.getBigDecimal("green"), row.getBigDecimal("amber")))
                .list();
    }

    /** In place of what was picked before. */
    public void choose(long monitoring, List<KpiChoice> choices) {
        jdbc.sql("DELETE FROM contract_kpi WHERE monitoring_id = ?")
                .param(monitoring)
                .update();
        choices.forEach(
                choice -> jdbc.sql("INSERT INTO contract_kpi (monitoring_id, code, green, amber) VALUES (?, ?, ?, ?)")
                        .params(monitoring, choice.code(), choice.green(), choice.amber())
                        .update());
    }
}

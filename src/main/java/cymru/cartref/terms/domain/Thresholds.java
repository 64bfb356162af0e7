package cymru.cartref.terms.domain;

import cymru.cartref.terms.ArrangementFlag;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From what size arrangements are flagged: data, to be changed in {@code arrangement_threshold}. */
@Component
public class Thresholds {

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Amounts by flag, in pence or per cent. */
    public Map<ArrangementFlag, Long> all() {
        Map<ArrangementFlag, Long> all = new EnumMap<>(ArrangementFlag.class);
        jdbc.sql("SELECT code, amount FROM arrangement_threshold LIMIT 100").query(row -> {
            all.put(ArrangementFlag.valueOf(row.getString("code")), row.getLong("amount"));
        });
        return all;
    }
}

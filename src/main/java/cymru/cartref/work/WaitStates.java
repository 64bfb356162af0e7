package cymru.cartref.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where processes stand, many cases in one statement: the leaves of the engine's execution tree, without those that have
 * finished beside others of the same element.
 */
@Component
class WaitStates {

    private static final String LEAVES = """
            SELECT p.BUSINESS_KEY_ AS reference, x.ACT_ID_ AS place
            FROM ACT_RU_EXECUTION p
            JOIN ACT_RE_PROCDEF d ON d.ID_ = p.PROC_DEF_ID_ AND d.KEY_ = :process
            JOIN ACT_RU_EXECUTION x ON x.PROC_INST_ID_ = p.PROC_INST_ID_ AND x.ACT_ID_ IS NOT NULL
            WHERE p.BUSINESS_KEY_ IN (:references)
              AND NOT (x.IS_ACTIVE_ = 0 AND x.IS_CONCURRENT_ = 1)
              AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION c WHERE c.PARENT_ID_ = x.ID_)""";

    private final JdbcClient jdbc;

    WaitStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Element ids by case reference; a case without running process is absent. */
    Map<String, Set<String>> of(String processKey, Collection<String> references) {
        Map<String, Set<String>> places = new HashMap<>();
        if (!references.isEmpty()) {
            jdbc.sql(LEAVES)
                    .param("process", processKey)
                    .param("references", references)
                    .query(row -> {
                        places.computeIfAbsent(row.getString("reference"), r -> new HashSet<>())
                                .add(row.getString("place"));
                    });
        }
        return places;
    }
}

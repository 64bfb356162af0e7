package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Monitorings;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts that were monitored before visits had a process get theirs when the portal starts. */
@Component
public class VisitBackfill {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Monitorings monitorings;
    private final VisitScheduling scheduling;
    private final TransactionTemplate transaction;

    VisitBackfill(
            JdbcClient jdbc, Monitorings monitorings, VisitScheduling scheduling, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.monitorings = monitorings;
        this.scheduling = scheduling;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void run() {
        List<String> some = next();
        while (!some.isEmpty()) {
            some.forEach(contract -> transaction.executeWithoutResult(status ->
                    scheduling.begin(monitorings.lockByContract(contract).orElseThrow())));
            some = next();
        }
    }

    private List<String> next() {
        return jdbc.sql("""
                        SELECT m.contract FROM monitoring m LEFT JOIN visit_schedule s ON s.contract = m.contract
                        WHERE m.ended_at IS NULL AND s.id IS NULL ORDER BY m.contract LIMIT :limit""")
                .param("limit", BATCH)
                .query((row, n) -> row.getString(1))
                .list();
    }
}

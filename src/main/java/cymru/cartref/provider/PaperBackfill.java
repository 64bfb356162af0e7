package cymru.cartref.provider;

import cymru.cartref.provider.domain.Providers;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers that were verified before papers had a process get theirs when the portal starts. */
@Component
class PaperBackfill {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Providers providers;
    private final PaperLives lives;
    private final TransactionTemplate transaction;

    PaperBackfill(JdbcClient jdbc, Providers providers, PaperLives lives, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.providers = providers;
        this.lives = lives;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        String after = "";
        List<String> some = next(after);
        while (!some.isEmpty()) {
            some.forEach(reference -> transaction.executeWithoutResult(
                    status -> providers.lockByReference(reference).ifPresent(lives::registered)));
            after = some.getLast();
            some = next(after);
        }
    }

    private List<String> next(String after) {
        return jdbc.sql("""
                        SELECT p.reference FROM provider p WHERE p.status = 'REGISTERED' AND p.reference > :after
                            AND EXISTS (SELECT 1 FROM provider_evidence e WHERE e.provider_id = p.id
                                AND e.state = 'VERIFIED' AND e.expires IS NOT NULL AND e.procedure_version IS NULL)
                        ORDER BY p.reference LIMIT :limit""")
                .param("after", after)
                .param("limit", BATCH)
                .query((row, n) -> row.getString(1))
                .list();
    }
}

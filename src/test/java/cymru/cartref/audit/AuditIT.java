package cymru.cartref.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.PortalTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditIT {

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditSealer sealer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void applicationsAccountCannotChangeOrRemoveAuditRows() {
        transaction.executeWithoutResult(status -> audit.record("test.seen", "AUDIT-1", Map.of("count", 2)));
        for (String statement : new String[] {
            "UPDATE audit_event SET deed = 'nothing' WHERE reference = 'AUDIT-1'",
            "DELETE FROM audit_event WHERE reference = 'AUDIT-1'",
            "UPDATE audit_seal SET hash = 'x'",
            "DELETE FROM audit_seal"
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void everyCommittedEventIsSealedOnceAndTheChainVerifies() {
        transaction.executeWithoutResult(status -> {
            audit.record("test.first", "AUDIT-2", Map.of());
            audit.record("test.second", "AUDIT-2", Map.of("name", "Tŷ Gŵyr"));
        });
        while (sealer.seal() > 0) {
            // until nothing is left
        }
        long unsealed = jdbc.sql("SELECT COUNT(*) FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id"
                        + " WHERE e.reference = 'AUDIT-2' AND s.id IS NULL")
                .query(Long.class)
                .single();
        assertThat(unsealed).isZero();
        assertThat(sealer.verify()).isEqualTo(new AuditCheck(null, 0));
    }

    @Test
    void sealOfAnEventThatIsNotThereIsFound() {
        transaction.executeWithoutResult(status -> {
            while (sealer.seal() > 0) {
                // until nothing is left
            }
            long last = jdbc.sql("SELECT MAX(id) FROM audit_seal")
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
            jdbc.sql("INSERT INTO audit_seal (id, event_id, hash) VALUES (?, 999999999, REPEAT('a', 64))")
                    .param(last + 1)
                    .update();
            assertThat(sealer.verify().brokenSeal()).isEqualTo(last + 1);
            status.setRollbackOnly();
        });
    }

    @Test
    void eventThatWasChangedAfterItsSealIsFound() {
        transaction.executeWithoutResult(status -> {
            while (sealer.seal() > 0) {
                // until nothing is left
            }
            audit.record("test.sealed", "AUDIT-3", Map.of());
            assertThat(sealer.seal()).isEqualTo(1);
            record Seal(long position, long event, String hash) {}
            Seal last = jdbc.sql(
                            "SELECT id AS position, event_id AS event, hash FROM audit_seal ORDER BY id DESC LIMIT 1")
                    .query(Seal.class)
                    .single();
            assertThat(sealer.verify().brokenSeal()).isNull();
            // the next event, with the seal that belongs to the one before
            audit.record("test.changed", "AUDIT-3", Map.of());
            jdbc.sql("INSERT INTO audit_seal (id, event_id, hash)"
                            + " SELECT :position, MAX(id), :hash FROM audit_event WHERE reference = 'AUDIT-3'")
                    .param("position", last.position() + 1)
                    .param("hash", last.hash())
                    .update();
            assertThat(sealer.verify().brokenSeal()).isEqualTo(last.position() + 1);
            status.setRollbackOnly();
        });
    }

    @Test
    void eventThatWasNeverSealedIsFound() {
        while (sealer.seal() > 0) {
            // until nothing is left
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO audit_event (at, actor, deed, reference, details)"
                            + " VALUES ('2020-01-01', 'system', 'test.old', 'AUDIT-4', '{}')")
                    .update();
            assertThat(sealer.verify()).isEqualTo(new AuditCheck(null, 1));
            status.setRollbackOnly();
        });
    }
}

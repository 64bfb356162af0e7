package cymru.cartref.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.audit.AuditTrail;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows, audit, read model and engine step of a deed are one transaction. */
@PortalTest
class OneTransactionIT {

    @Autowired
    Processes processes;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    String reference = "";

    @BeforeEach
    void newCase() {
        reference = "X-" + UUID.randomUUID();
    }

    @Test
    void everythingCommitsTogetherInOneCommit() throws Exception {
        Counting.Tally tally = Counting.of(this::startCase);
        assertThat(tally.commits()).isEqualTo(1);
        assertThat(rows("work_item", "case_reference")).isEqualTo(1);
        assertThat(rows("audit_event", "reference")).isEqualTo(1);
        assertThat(rows("ACT_RU_EXECUTION", "BUSINESS_KEY_")).isEqualTo(1);
    }

    @Test
    void everythingRollsBackTogether() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    startCase();
                    throw new IllegalArgumentException("the deed fails at its end");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rows("work_item", "case_reference")).isZero();
        assertThat(rows("audit_event", "reference")).isZero();
        assertThat(rows("ACT_RU_EXECUTION", "BUSINESS_KEY_")).isZero();
        assertThat(rows("ACT_HI_PROCINST", "BUSINESS_KEY_")).isZero();
    }

    @Test
    void completingTheTaskTakesItOutOfTheInbox() throws Exception {
        startCase();
        Counting.Tally tally = Counting.of(() -> transaction.executeWithoutResult(
                status -> processes.complete("one-task", reference, "user_look", Map.of())));
        assertThat(tally.commits()).isEqualTo(1);
        assertThat(rows("work_item", "case_reference")).isZero();
    }

    private void startCase() {
        transaction.executeWithoutResult(status -> {
            audit.record("test.begun", reference.substring(0, 38), Map.of());
            processes.start("one-task", reference.substring(0, 38), Map.of());
        });
        reference = reference.substring(0, 38);
    }

    private long rows(String table, String column) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}

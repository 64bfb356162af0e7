package cymru.cartref.work;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of the smallest process: looked at ({@code WAITS}) or not there any more. */
@PortalTest
class ProcessCheckIT {

    private static final String PROCESS = "one-task";

    @Autowired
    Processes processes;

    @Autowired
    WaitStates waitStates;

    @Autowired
    Incidents incidents;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    String reference = "";

    @BeforeEach
    void aCase() {
        reference = "C-" + UUID.randomUUID().toString().substring(0, 18);
        transaction.executeWithoutResult(status -> processes.start(PROCESS, reference, Map.of()));
    }

    @Test
    void differenceIsAnIncidentUntilItHasGone() {
        check(contract(Map.of(reference, "ELSEWHERE")));
        assertThat(open()).contains(PROCESS + " " + reference);
        check(contract(Map.of(reference, "WAITS")));
        assertThat(open()).doesNotContain(PROCESS + " " + reference);
    }

    @Test
    void incidentOfACaseThatHasEndedIsSettled() {
        check(contract(Map.of(reference, "ELSEWHERE")));
        assertThat(open()).contains(PROCESS + " " + reference);
        check(contract(Map.of()));
        assertThat(open()).doesNotContain(PROCESS + " " + reference);
    }

    @Test
    void deedBetweenTheTwoQueriesIsNoDifference() {
        check(new Contract(Map.of()) {
            @Override
            public Map<String, String> liveCases(String after, int limit) {
                boolean waits = after.isEmpty()
                        && jdbc.sql("SELECT COUNT(*) FROM work_item WHERE case_reference = ?")
                                        .param(reference)
                                        .query(Long.class)
                                        .single()
                                == 1;
                if (!waits) {
                    return Map.of();
                }
                CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                                status -> processes.complete(PROCESS, reference, "user_look", Map.of())))
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join();
                return Map.of(reference, "WAITS");
            }
        });
        assertThat(waitStates.of(PROCESS, Set.of(reference))).isEmpty();
        assertThat(open()).doesNotContain(PROCESS + " " + reference);
    }

    @Test
    void oneContractThatFailsKeepsNeitherTheStartNorTheOthers() {
        ProcessContract failing = new Contract(Map.of()) {
            @Override
            public Map<String, String> liveCases(String after, int limit) {
                throw new IllegalStateException("its table cannot be read");
            }
        };
        new ProcessCheck(
                        List.of(failing, contract(Map.of(reference, "ELSEWHERE"))), waitStates, incidents, transactions)
                .run();
        assertThat(open()).contains(PROCESS + " " + reference);
    }

    private void check(ProcessContract contract) {
        new ProcessCheck(List.of(), waitStates, incidents, transactions).check(contract);
    }

    private Set<String> open() {
        return incidents.openSubjects(Incidents.Kind.PROCESS_DIFFERS);
    }

    private static ProcessContract contract(Map<String, String> cases) {
        return new Contract(cases);
    }

    private static class Contract implements ProcessContract {

        private final Map<String, String> cases;

        Contract(Map<String, String> cases) {
            this.cases = cases;
        }

        @Override
        public String processKey() {
            return PROCESS;
        }

        @Override
        public Map<String, Set<String>> waitStates() {
            return Map.of("WAITS", Set.of("user_look"), "ELSEWHERE", Set.of("user_decide"));
        }

        @Override
        public Map<String, String> liveCases(String after, int limit) {
            return after.isEmpty() ? cases : Map.of();
        }
    }
}

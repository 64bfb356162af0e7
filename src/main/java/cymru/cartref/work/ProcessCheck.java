package cymru.cartref.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares where cases stand in the domain with where their processes wait, at start-up and every hour. A difference is an
 * incident; one that has gone, or whose case has ended, is settled. A timer that is due but not yet run is no difference:
 * the domain waits for it too.
 */
@Component
class ProcessCheck {

    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ProcessCheck.class);

    private final List<ProcessContract> contracts;
    private final WaitStates waitStates;
    private final Incidents incidents;

    /** One snapshot for the cases and their processes: a deed that commits between the two queries is no difference. */
    private final TransactionTemplate snapshot;

    ProcessCheck(
            List<ProcessContract> contracts,
            WaitStates waitStates,
            Incidents incidents,
            PlatformTransactionManager transactions) {
        this.contracts = contracts;
        this.waitStates = waitStates;
        this.incidents = incidents;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** One process that cannot be compared keeps neither the portal from starting nor the others from being compared. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void run() {
        for (ProcessContract contract : contracts) {
            try {
                check(contract);
            } catch (RuntimeException e) {
                LOG.error("Cases of {} could not be compared with their processes", contract.processKey(), e);
            }
        }
    }

    void check(ProcessContract contract) {
        Set<String> open = new HashSet<>(incidents.openSubjects(Incidents.Kind.PROCESS_DIFFERS));
        open.removeIf(subject -> !subject.startsWith(subject(contract, "")));
        String after = "";
        Map<String, String> cases = page(contract, after, open);
        while (!cases.isEmpty()) {
            after = new TreeMap<>(cases).lastKey();
            cases = page(contract, after, open);
        }
        open.forEach(subject -> incidents.settle(Incidents.Kind.PROCESS_DIFFERS, subject));
    }

    /** @param open incidents; those of cases that differ still are taken out */
    private Map<String, String> page(ProcessContract contract, String after, Set<String> open) {
        return snapshot.execute(status -> {
            Map<String, String> cases = contract.liveCases(after, PAGE);
            Map<String, Set<String>> places = waitStates.of(contract.processKey(), cases.keySet());
            cases.forEach((reference, state) -> {
                Set<String> expected = contract.waitStates().getOrDefault(state, Set.of());
                Set<String> found = new HashSet<>(places.getOrDefault(reference, Set.of()));
                found.removeAll(contract.looks());
                if (!expected.equals(found)) {
                    open.remove(subject(contract, reference));
                    raise(contract, reference, state, expected, found);
                }
            });
            return cases;
        });
    }

    private void raise(
            ProcessContract contract, String reference, String state, Set<String> expected, Set<String> found) {
        incidents.raise(
                Incidents.Kind.PROCESS_DIFFERS,
                subject(contract, reference),
                reference,
                "%s: state %s expects %s, the process stands at %s"
                        .formatted(contract.processKey(), state, expected, found));
    }

    private static String subject(ProcessContract contract, String reference) {
        return contract.processKey() + " " + reference;
    }
}

package cymru.cartref.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares where cases stand in the domain with where their processes wait, at start-up and every hour. A difference is an
 * incident; one that has gone is settled. A timer that is due but not yet run is no difference: the domain waits for it too.
 */
@Component
class ProcessCheck {

    private static final int PAGE = 200;

    private final List<ProcessContract> contracts;
    private final WaitStates waitStates;
    private final Incidents incidents;
    private final TransactionTemplate transaction;

    ProcessCheck(
            List<ProcessContract> contracts,
            WaitStates waitStates,
            Incidents incidents,
            TransactionTemplate transaction) {
        this.contracts = contracts;
        this.waitStates = waitStates;
        this.incidents = incidents;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void run() {
        contracts.forEach(this::check);
    }

    void check(ProcessContract contract) {
        String after = "";
        Map<String, String> cases = page(contract, after);
        while (!cases.isEmpty()) {
            after = new TreeMap<>(cases).lastKey();
            cases = page(contract, after);
        }
    }

    private Map<String, String> page(ProcessContract contract, String after) {
        return transaction.execute(status -> {
            Map<String, String> cases = contract.liveCases(after, PAGE);
            Map<String, Set<String>> places = waitStates.of(contract.processKey(), cases.keySet());
            Set<String> open = incidents.openSubjects(Incidents.Kind.PROCESS_DIFFERS);
            cases.forEach((reference, state) ->
                    compare(contract, reference, state, places.getOrDefault(reference, Set.of()), open));
            return cases;
        });
    }

    private void compare(
            ProcessContract contract, String reference, String state, Set<String> places, Set<String> open) {
        Set<String> expected = contract.waitStates().getOrDefault(state, Set.of());
        String subject = contract.processKey() + " " + reference;
        if (expected.equals(places)) {
            if (open.contains(subject)) {
                incidents.settle(Incidents.Kind.PROCESS_DIFFERS, subject);
            }
        } else {
            incidents.raise(
                    Incidents.Kind.PROCESS_DIFFERS,
                    subject,
                    reference,
                    "%s: state %s expects %s, the process stands at %s"
                            .formatted(contract.processKey(), state, expected, places));
        }
    }
}

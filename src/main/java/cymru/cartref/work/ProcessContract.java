package cymru.cartref.work;

import java.util.Map;
import java.util.Set;

/**
 * What a module promises of one process: for each domain state of a case, where its process stands. Checked after every
 * deed in tests, and at start-up and hourly in service; a difference becomes an incident.
 */
public interface ProcessContract {

    String processKey();

    /** Element ids where the process waits, by domain state; a state without entry has no running process. */
    Map<String, Set<String>> waitStates();

    /** Timers that may wait beside any of these places because they fired too early once; the domain knows nothing of them. */
    default Set<String> looks() {
        return Set.of();
    }

    /** Domain state by case reference, of at most {@code limit} live cases after {@code afterReference} in order of it. */
    Map<String, String> liveCases(String afterReference, int limit);
}

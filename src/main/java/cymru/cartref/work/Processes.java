package cymru.cartref.work;

import java.util.Map;
import java.util.Set;

/**
 * The seam to the process engine. A case has one running instance per process, named by the process key and the case's
 * reference. Everything here joins the deed's transaction. Variables are ids, dates and routing flags only.
 */
public interface Processes {

    void start(String processKey, String caseReference, Map<String, Object> variables);

    /** Completes the open task {@code taskKey} of the case. Fails when there is none: the table of wait states is wrong. */
    void complete(String processKey, String caseReference, String taskKey, Map<String, Object> variables);

    /** Completes the one of several open tasks of that key whose local variable has the value. */
    void completeOne(
            String processKey,
            String caseReference,
            String taskKey,
            String localVariable,
            Object value,
            Map<String, Object> variables);

    /** Delivers a message that the case waits for. */
    void tell(String processKey, String caseReference, String message, Map<String, Object> variables);

    boolean running(String processKey, String caseReference);

    /** Ids of the tasks, message and timer events the case stands at. */
    Set<String> waitingAt(String processKey, String caseReference);
}

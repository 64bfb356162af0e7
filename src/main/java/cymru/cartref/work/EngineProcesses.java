package cymru.cartref.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WaitStates waitStates;

    EngineProcesses(RuntimeService runtime, TaskService tasks, WaitStates waitStates) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.waitStates = waitStates;
    }

    @Override
    public void start(String processKey, String caseReference, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseRef", caseReference);
        runtime.startProcessInstanceByKey(processKey, caseReference, all);
    }

    @Override
    public void complete(String processKey, String caseReference, String taskKey, Map<String, Object> variables) {
        completeOnly(open(processKey, caseReference, taskKey).list(), processKey, caseReference, taskKey, variables);
    }

    @Override
    public void completeOne(
            String processKey,
            String caseReference,
            String taskKey,
            String localVariable,
            Object value,
            Map<String, Object> variables) {
        TaskQuery query = open(processKey, caseReference, taskKey);
        List<Task> matching =
                query.taskVariableValueEquals(localVariable, value).list();
        if (matching.isEmpty()) {
            // a multi-instance element variable is local to the execution, not to the task
            matching = open(processKey, caseReference, taskKey).list().stream()
                    .filter(task -> value.equals(runtime.getVariable(task.getExecutionId(), localVariable)))
                    .toList();
        }
        completeOnly(matching, processKey, caseReference, taskKey, variables);
    }

    @Override
    public void tell(String processKey, String caseReference, String message, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseReference)
                .setVariables(variables)
                .correlateWithResult();
    }

    @Override
    public boolean running(String processKey, String caseReference) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(caseReference)
                        .count()
                > 0;
    }

    @Override
    public Set<String> waitingAt(String processKey, String caseReference) {
        return waitStates.of(processKey, List.of(caseReference)).getOrDefault(caseReference, Set.of());
    }

    private TaskQuery open(String processKey, String caseReference, String taskKey) {
        return tasks.createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(caseReference)
                .taskDefinitionKey(taskKey);
    }

    private void completeOnly(
            List<Task> open, String processKey, String caseReference, String taskKey, Map<String, Object> variables) {
        if (open.size() != 1) {
            throw new IllegalStateException("%s %s has %d open tasks %s instead of one; it stands at %s"
                    .formatted(processKey, caseReference, open.size(), taskKey, waitingAt(processKey, caseReference)));
        }
        tasks.complete(open.getFirst().getId(), variables);
    }
}

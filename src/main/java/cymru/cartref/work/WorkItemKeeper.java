package cymru.cartref.work;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code work_item} in step with the engine's tasks, in the transaction that makes or ends them. */
@Component
class WorkItemKeeper {

    /** For a task whose model names no due date. */
    private static final Duration USUAL_TIME = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final Map<String, CaseLines> lines = new HashMap<>();

    WorkItemKeeper(JdbcClient jdbc, DatabaseClock clock, List<CaseLines> lines) {
        this.jdbc = jdbc;
        this.clock = clock;
        lines.forEach(line -> line.processKeys().forEach(key -> this.lines.put(key, line)));
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> appeared(task);
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> gone(task);
            default -> {}
        }
    }

    private void appeared(DelegateTask task) {
        ExecutionEntity instance = ((ExecutionEntity) task.getExecution()).getProcessInstance();
        String processKey = instance.getProcessDefinition().getKey();
        String reference = instance.getBusinessKey();
        Role role = roleOf(task);
        CaseLines describing = lines.get(processKey);
        CaseLines.CaseLine line = describing == null
                ? new CaseLines.CaseLine(new Bilingual("", ""), "")
                : describing.describe(reference, task.getTaskDefinitionKey());
        Instant now = clock.now();
        Instant due = task.getDueDate() == null
                ? now.plus(USUAL_TIME)
                : task.getDueDate().toInstant();
        jdbc.sql("""
                        INSERT INTO work_item (task_id, process_key, task_key, case_reference, title_en, title_cy, link,
                                               role, organisation_id, person_id, due_at, created_at)
                        VALUES (:task, :process, :key, :reference, :en, :cy, :link,
                                :role, :organisation, :person, :due, :now)""")
                .param("task", task.getId())
                .param("process", processKey)
                .param("key", task.getTaskDefinitionKey())
                .param("reference", reference)
                .param("en", line.title().en())
                .param("cy", line.title().cy())
                .param("link", line.link())
                .param("role", role.name())
                .param("organisation", organisation(task, role))
                .param("person", person(task))
                .param("due", LocalDateTime.ofInstant(due, ZoneOffset.UTC))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private void gone(DelegateTask task) {
        jdbc.sql("DELETE FROM work_item WHERE task_id = ?").param(task.getId()).update();
    }

    /** A task names one role: the candidate group of its model. */
    private static Role roleOf(DelegateTask task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        if (groups.size() != 1) {
            throw new IllegalStateException(
                    "Task " + task.getTaskDefinitionKey() + " must name one candidate group, not " + groups);
        }
        return Role.valueOf(groups.getFirst());
    }

    /** A provider's task is its own organisation's; without one it would be everybody's. */
    private static @Nullable Long organisation(DelegateTask task, Role role) {
        if (role.side() == Role.Side.COUNCIL) {
            return null;
        }
        if (task.getVariable("providerId") instanceof Long provider) {
            return provider;
        }
        throw new IllegalStateException("Task " + task.getTaskDefinitionKey() + " is a provider's, but its process"
                + " has no variable providerId");
    }

    /** A task for one person, such as an evaluator, has that account's id as its assignee. */
    private static @Nullable Long person(DelegateTask task) {
        return task.getAssignee() == null ? null : Long.valueOf(task.getAssignee());
    }
}

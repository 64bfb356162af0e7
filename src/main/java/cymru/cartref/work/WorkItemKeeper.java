package cymru.cartref.work;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
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

    /**
     * An open task of the engine.
     *
     * @param groups its candidate groups
     * @param provider the variable {@code providerId} of its process, where there is one
     */
    record OpenTask(
            String id,
            String processKey,
            String key,
            String caseReference,
            List<String> groups,
            @Nullable Object provider,
            @Nullable String assignee,
            @Nullable Date due,
            Instant created) {}

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
        keep(new OpenTask(
                task.getId(),
                instance.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                instance.getBusinessKey(),
                groups(task.getCandidates()),
                task.getVariable("providerId"),
                task.getAssignee(),
                task.getDueDate(),
                clock.now()));
    }

    /** Writes the row as the task says it now. Who claimed it and when it appeared stay, and the usual time from then. */
    void keep(OpenTask task) {
        Role role = roleOf(task);
        CaseLines describing = lines.get(task.processKey());
        CaseLines.CaseLine line = describing == null
                ? new CaseLines.CaseLine(new Bilingual("", ""), "")
                : describing.describe(task.caseReference(), task.key());
        Instant due = task.due() == null
                ? task.created().plus(USUAL_TIME)
                : task.due().toInstant();
        jdbc.sql("""
                        INSERT INTO work_item (task_id, process_key, task_key, case_reference, title_en, title_cy, link,
                                               role, organisation_id, person_id, due_at, created_at)
                        VALUES (:task, :process, :key, :reference, :en, :cy, :link,
                                :role, :organisation, :person, :due, :created)
                        ON DUPLICATE KEY UPDATE process_key = VALUES(process_key), task_key = VALUES(task_key),
                            case_reference = VALUES(case_reference), title_en = VALUES(title_en),
                            title_cy = VALUES(title_cy), link = VALUES(link), role = VALUES(role),
                            organisation_id = VALUES(organisation_id), person_id = VALUES(person_id),
                            due_at = IF(:dated, VALUES(due_at), due_at)""")
                .param("task", task.id())
                .param("process", task.processKey())
                .param("key", task.key())
                .param("reference", task.caseReference())
                .param("en", line.title().en())
                .param("cy", line.title().cy())
                .param("link", line.link())
                .param("role", role.name())
                .param("organisation", organisation(task, role))
                .param("person", person(task))
                .param("due", LocalDateTime.ofInstant(due, ZoneOffset.UTC))
                .param("dated", task.due() != null)
                .param("created", LocalDateTime.ofInstant(task.created(), ZoneOffset.UTC))
                .update();
    }

    private void gone(DelegateTask task) {
        jdbc.sql("DELETE FROM work_item WHERE task_id = ?").param(task.getId()).update();
    }

    static List<String> groups(Collection<IdentityLink> candidates) {
        return candidates.stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }

    /** A task names one role: the candidate group of its model. */
    private static Role roleOf(OpenTask task) {
        if (task.groups().size() != 1) {
            throw new IllegalStateException(
                    "Task " + task.key() + " must name one candidate group, not " + task.groups());
        }
        return Role.valueOf(task.groups().getFirst());
    }

    /** A provider's task is its own organisation's; without one it would be everybody's. */
    private static @Nullable Long organisation(OpenTask task, Role role) {
        if (role.side() == Role.Side.COUNCIL) {
            return null;
        }
        if (task.provider() instanceof Long provider) {
            return provider;
        }
        throw new IllegalStateException(
                "Task " + task.key() + " is a provider's, but its process has no variable providerId");
    }

    /** A task for one person, such as an evaluator, has that account's id as its assignee. */
    private static @Nullable Long person(OpenTask task) {
        return task.assignee() == null ? null : Long.valueOf(task.assignee());
    }
}

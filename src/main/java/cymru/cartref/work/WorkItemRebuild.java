package cymru.cartref.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes {@code work_item} anew from the engine's open tasks: after a restored backup, or when titles should be as they are
 * now. Claims are kept where the row is still there, since only it knows them. The engine keeps whole seconds, so a row
 * that was lost comes back with its times to the second.
 */
@Component
class WorkItemRebuild {

    private static final int PAGE = 200;

    private final TaskService tasks;
    private final HistoryService history;
    private final WorkItemKeeper keeper;
    private final JdbcClient jdbc;

    WorkItemRebuild(TaskService tasks, HistoryService history, WorkItemKeeper keeper, JdbcClient jdbc) {
        this.tasks = tasks;
        this.history = history;
        this.keeper = keeper;
        this.jdbc = jdbc;
    }

    /** @return how many tasks are open */
    @Transactional(propagation = Propagation.MANDATORY)
    int rebuild() {
        // in this order: what appears in between is only among the open ones
        Set<String> gone = new HashSet<>(jdbc.sql("SELECT task_id FROM work_item")
                .query((row, n) -> row.getString(1))
                .list());
        List<String> open = jdbc.sql("SELECT ID_ FROM ACT_RU_TASK ORDER BY ID_")
                .query((row, n) -> row.getString(1))
                .list();
        open.forEach(gone::remove);
        gone.forEach(task ->
                jdbc.sql("DELETE FROM work_item WHERE task_id = ?").param(task).update());
        int kept = 0;
        for (int from = 0; from < open.size(); from += PAGE) {
            kept += page(open.subList(from, Math.min(from + PAGE, open.size())));
        }
        return kept;
    }

    private int page(List<String> ids) {
        List<Task> page =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        Set<String> instances = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, HistoricProcessInstance> cases =
                history.createHistoricProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(HistoricProcessInstance::getId, instance -> instance));
        int kept = 0;
        for (Task task : page) {
            HistoricProcessInstance instance = cases.get(task.getProcessInstanceId());
            if (instance != null && stillOpen(task)) {
                keeper.keep(new WorkItemKeeper.OpenTask(
                        task.getId(),
                        instance.getProcessDefinitionKey(),
                        task.getTaskDefinitionKey(),
                        instance.getBusinessKey(),
                        WorkItemKeeper.groups(tasks.getIdentityLinksForTask(task.getId())),
                        tasks.getVariable(task.getId(), "providerId"),
                        task.getAssignee(),
                        task.getDueDate(),
                        task.getCreateTime().toInstant()));
                kept++;
            }
        }
        return kept;
    }

    /** Holds on to the task, so that a deed that ends it meanwhile takes its row away after this. */
    private boolean stillOpen(Task task) {
        return jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? LOCK IN SHARE MODE")
                .param(task.getId())
                .query(String.class)
                .optional()
                .isPresent();
    }
}

package cymru.cartref;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs when a test means them: early, late, twice. The job executor is off in tests. */
@TestComponent
public class Engine {

    private final ManagementService management;
    private final RuntimeService runtime;

    Engine(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Fires the timer whether or not it is due, as a late, early or repeated job would. */
    public void fire(String processKey, String caseReference, String timerId) {
        List<Job> jobs = jobs(processKey, caseReference).stream()
                .filter(job -> timerId.equals(activity(job)))
                .toList();
        if (jobs.isEmpty()) {
            throw new AssertionError(processKey + " " + caseReference + " has no timer " + timerId + ", only "
                    + jobs(processKey, caseReference).stream()
                            .map(this::activity)
                            .toList());
        }
        management.executeJob(jobs.getFirst().getId());
    }

    /** Runs what waits behind asynchronous borders, until nothing does. Timers are left alone. */
    public void settle(String processKey, String caseReference) {
        for (int round = 0; round < 100; round++) {
            List<Job> ready = jobs(processKey, caseReference).stream()
                    .filter(job -> job.getDuedate() == null)
                    .toList();
            if (ready.isEmpty()) {
                return;
            }
            ready.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError(processKey + " " + caseReference + " does not settle");
    }

    private List<Job> jobs(String processKey, String caseReference) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(caseReference)
                .list()
                .stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** For asserts on what the engine keeps; ids only may be there. */
    public List<Execution> executions(String caseReference) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseReference)
                .list();
    }
}

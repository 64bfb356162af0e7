package cymru.cartref.work;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.MessageLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a case stands in its process, what went wrong, and another try. */
@Desk
public class EngineDesk {

    private static final int MOST = 200;

    private final RepositoryService repository;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final WorkItemRebuild workItems;
    private final Incidents incidents;
    private final MessageLog messages;

    EngineDesk(
            RepositoryService repository,
            HistoryService history,
            RuntimeService runtime,
            ManagementService management,
            JdbcClient jdbc,
            AuditTrail audit,
            WorkItemRebuild workItems,
            Incidents incidents,
            MessageLog messages) {
        this.repository = repository;
        this.history = history;
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
        this.audit = audit;
        this.workItems = workItems;
        this.incidents = incidents;
        this.messages = messages;
    }

    /** The newest process of the case under that key. */
    @May({
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.QUALITY_MONITOR,
        Role.SAFEGUARDING_LEAD,
        Role.AUDITOR,
        Role.SYSTEM_ADMINISTRATOR
    })
    public Optional<ProcessPicture> picture(String processKey, String caseReference) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(caseReference)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::picture);
    }

    /** Failed jobs, given-up messages and cases that stand elsewhere than their state says; newest first. */
    @May(Role.SYSTEM_ADMINISTRATOR)
    public List<OpenIncident> incidents() {
        List<OpenIncident> ours = jdbc.sql("SELECT subject, kind, case_reference, cause, raised_at FROM work_incident"
                        + " WHERE settled_at IS NULL ORDER BY id DESC LIMIT " + MOST)
                .query((row, n) -> new OpenIncident(
                        row.getString("subject"),
                        row.getString("kind"),
                        row.getString("case_reference"),
                        row.getString("cause"),
                        row.getObject("raised_at", java.time.LocalDateTime.class)
                                .toInstant(java.time.ZoneOffset.UTC),
                        Incidents.Kind.MESSAGE_GIVEN_UP.name().equals(row.getString("kind"))))
                .list();
        List<Incident> failed =
                runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, MOST);
        Map<String, String> references = references(failed);
        return java.util.stream.Stream.concat(
                        failed.stream()
                                .map(incident -> new OpenIncident(
                                        incident.getConfiguration(),
                                        "JOB_FAILED",
                                        references.getOrDefault(incident.getProcessInstanceId(), ""),
                                        incident.getFailedActivityId() + ": " + incident.getIncidentMessage(),
                                        incident.getIncidentTimestamp().toInstant(),
                                        true)),
                        ours.stream())
                .toList();
    }

    /** Tries once more: a failed job runs within seconds, a given-up message goes back to the outbox. */
    @May(Role.SYSTEM_ADMINISTRATOR)
    public void retry(OpenIncident incident) {
        if (incident.kind().equals(Incidents.Kind.MESSAGE_GIVEN_UP.name())) {
            messages.retry(Long.parseLong(incident.id()));
            incidents.settle(Incidents.Kind.MESSAGE_GIVEN_UP, incident.id());
        } else if (management.createJobQuery().jobId(incident.id()).count() == 1) {
            management.setJobRetries(incident.id(), 1);
            management.setJobDuedate(incident.id(), new Date(0));
        }
        audit.record("work.retried", incident.caseReference(), Map.of("kind", incident.kind(), "id", incident.id()));
    }

    /** Makes the lists of what waits anew from the engine's open tasks. @return how many wait */
    @May(Role.SYSTEM_ADMINISTRATOR)
    public int rebuildWork() {
        int open = workItems.rebuild();
        audit.record("work.rebuilt", "-", Map.of("open", open));
        return open;
    }

    private Map<String, String> references(List<Incident> incidents) {
        Set<String> instances =
                incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(instance -> instance.getId(), instance -> instance.getBusinessKey()));
    }

    private ProcessPicture picture(HistoricProcessInstance instance) {
        Set<String> failed = runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream()
                .map(Incident::getFailedActivityId)
                .collect(Collectors.toSet());
        List<ProcessPicture.Step> steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .desc()
                .listPage(0, MOST)
                .reversed()
                .stream()
                .map(step -> step(step, failed))
                .toList();
        return new ProcessPicture(instance.getProcessDefinitionKey(), instance.getBusinessKey(), xml(instance), steps);
    }

    private static ProcessPicture.Step step(HistoricActivityInstance step, Set<String> failed) {
        Instant ended = step.getEndTime() == null ? null : step.getEndTime().toInstant();
        return new ProcessPicture.Step(
                step.getActivityId(),
                step.getStartTime().toInstant(),
                ended,
                ended == null && failed.contains(step.getActivityId()));
    }

    private String xml(HistoricProcessInstance instance) {
        try (InputStream model = repository.getProcessModel(instance.getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

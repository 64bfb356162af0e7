package cymru.cartref.procedure.process;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.Drafts;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code bpmn/procedure-approval.bpmn}: a new version waits for a second person. The case is {@code PV-13}. */
@Component
public class ProcedureApprovalProcess implements ProcessContract {

    public static final String KEY = "procedure-approval";
    public static final String USER_APPROVE = "user_approve";
    public static final String TIMER_REMINDER = "timer_reminder";

    private final Processes processes;
    private final Drafts drafts;
    private final Procedures procedures;
    private final Deadlines deadlines;

    ProcedureApprovalProcess(Processes processes, Drafts drafts, Procedures procedures, Deadlines deadlines) {
        this.processes = processes;
        this.drafts = drafts;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /** @return by when it should be decided */
    public Instant sent(Draft draft, Instant now) {
        ProcedureSettings settings = procedures.current(ProcedureCode.PROCEDURE_CHANGE);
        Instant due = deadlines.end(now, settings.limit(Setting.PROCEDURE_APPROVAL_TARGET));
        Instant reminder = deadlines.end(now, settings.limit(Setting.PROCEDURE_APPROVAL_REMINDER));
        processes.start(KEY, draft.reference(), Map.of("due", Date.from(due), "reminder", Date.from(reminder)));
        return due;
    }

    public void decided(Draft draft, boolean approved) {
        processes.complete(KEY, draft.reference(), USER_APPROVE, Map.of("approved", approved));
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(Draft.Status.SENT.name(), Set.of(USER_APPROVE));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        return drafts.sent(afterReference, limit).stream()
                .collect(Collectors.toMap(
                        Draft::reference, draft -> draft.status().name()));
    }
}

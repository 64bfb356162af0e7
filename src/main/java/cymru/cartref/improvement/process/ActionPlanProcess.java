package cymru.cartref.improvement.process;

import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/action-plan.bpmn}: from the draft of a plan to its close. The case is the plan's reference. */
@Component
public class ActionPlanProcess implements ProcessContract {

    public static final String KEY = "action-plan";
    public static final String USER_PREPARE = "user_prepare";
    public static final String USER_AGREE = "user_agree";
    public static final String USER_CARRY_OUT = "user_carry_out";
    public static final String USER_VERIFY = "user_verify";
    public static final String USER_CHECK = "user_check";
    public static final String USER_CLOSE = "user_close";
    public static final String TIMER_LOOK = "timer_look";
    public static final String TIMER_CHECK = "timer_check";

    private static final String MESSAGE_DATES = "plan_dates_changed";
    private static final String MESSAGE_DONE = "plan_action_done";
    private static final String MESSAGE_WITHDRAWN = "plan_withdrawn";

    /** Of a plan with an action that waits to be verified. */
    private static final String DONE = "+DONE";

    private final Processes processes;
    private final JdbcClient jdbc;

    ActionPlanProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void opened(Plan plan) {
        processes.start(KEY, plan.reference(), Map.of("providerId", plan.providerId()));
    }

    public void sent(String reference) {
        processes.complete(KEY, reference, USER_PREPARE, Map.of());
    }

    public void agreed(String reference) {
        processes.complete(KEY, reference, USER_AGREE, Map.of("agreed", true));
    }

    public void changeAsked(String reference) {
        processes.complete(KEY, reference, USER_AGREE, Map.of("agreed", false));
    }

    public void done(String reference, int number) {
        processes.tell(KEY, reference, MESSAGE_DONE, Map.of("doneNumber", number));
    }

    /** Verified or reopened. */
    public void decided(String reference, int number) {
        processes.completeOne(KEY, reference, USER_VERIFY, "actionNumber", number, Map.of());
    }

    /** Whoever is to be told, and when, has changed while the actions are carried out. */
    public void datesChanged(String reference) {
        processes.tell(KEY, reference, MESSAGE_DATES, Map.of());
    }

    public void allVerified(String reference) {
        processes.complete(KEY, reference, USER_CARRY_OUT, Map.of());
    }

    public void checked(String reference, boolean effective) {
        processes.complete(KEY, reference, USER_CHECK, Map.of("effective", effective));
    }

    public void closed(String reference) {
        processes.complete(KEY, reference, USER_CLOSE, Map.of());
    }

    public void withdrawn(String reference) {
        processes.tell(KEY, reference, MESSAGE_WITHDRAWN, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        Map<String, Set<String>> places = new HashMap<>();
        Map.of(
                        PlanStatus.DRAFT, USER_PREPARE,
                        PlanStatus.SENT, USER_AGREE,
                        PlanStatus.AGREED, USER_CARRY_OUT)
                .forEach((status, task) -> {
                    places.put(status.name(), Set.of(task));
                    places.put(status + DONE, Set.of(task, USER_VERIFY));
                });
        places.put(PlanStatus.VERIFIED.name(), Set.of(TIMER_CHECK));
        places.put(PlanStatus.CHECK_DUE.name(), Set.of(USER_CHECK));
        places.put(PlanStatus.CHECKED.name(), Set.of(USER_CLOSE));
        return Map.copyOf(places);
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT p.reference, p.status,
                               EXISTS (SELECT 1 FROM improvement_action a
                                       WHERE a.plan_id = p.id AND a.state = 'DONE') AS waits
                        FROM improvement_plan p
                        WHERE p.reference > :after AND p.status NOT IN ('CLOSED', 'WITHDRAWN')
                        ORDER BY p.reference LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, number) -> cases.put(
                        row.getString("reference"), row.getString("status") + (row.getBoolean("waits") ? DONE : "")))
                .list();
        return cases;
    }
}

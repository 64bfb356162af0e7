package cymru.cartref.provider.process;

import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code provider-registration.bpmn}: its key, its waits, and the words by which deeds move it. */
@Component
public class RegistrationProcess implements ProcessContract {

    public static final String KEY = "provider-registration";

    public static final String REGISTER = "user_register";
    public static final String VET = "user_vet";
    public static final String ANSWER = "user_answer_questions";
    public static final String SECOND_OFFICER = "user_second_officer";

    private static final String WITHDRAWN = "provider_withdrawn";
    private static final String LEFT = "provider_left";

    private final Processes processes;
    private final JdbcClient jdbc;

    RegistrationProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /** What an officer's task ended with. */
    public enum Outcome {
        ACCEPT,
        REFUSE,
        ASK,
        STEP_ASIDE
    }

    /** A registration was begun, or begun again after a refusal. */
    public void begin(String reference, long providerId, RegistrationDates.Span finishing) {
        Map<String, Object> variables = dates("register", finishing);
        variables.put("providerId", providerId);
        variables.put("revetting", false);
        processes.start(KEY, reference, variables);
    }

    public void submitted(String reference, RegistrationDates.Span vetting) {
        processes.complete(KEY, reference, REGISTER, dates("vet", vetting));
    }

    /** A registered provider changed something that has to be vetted. */
    public void changed(String reference, long providerId, RegistrationDates.Span vetting) {
        Map<String, Object> variables = dates("vet", vetting);
        variables.put("providerId", providerId);
        variables.put("revetting", true);
        processes.start(KEY, reference, variables);
    }

    /** Asking is waited for until {@code span}; so is the second officer. The span of a decision is not looked at. */
    public void officer(String reference, boolean second, Outcome outcome, RegistrationDates.Span span) {
        Map<String, Object> variables =
                dates(outcome == Outcome.ASK ? "answer" : outcome == Outcome.STEP_ASIDE ? "second" : "vet", span);
        variables.put("outcome", outcome.name());
        processes.complete(KEY, reference, second ? SECOND_OFFICER : VET, variables);
    }

    /** @param second whether somebody has stepped aside, so that a second officer goes on */
    public void answered(String reference, boolean second, RegistrationDates.Span vetting) {
        Map<String, Object> variables = dates(second ? "second" : "vet", vetting);
        variables.put("second", second);
        processes.complete(KEY, reference, ANSWER, variables);
    }

    public void withdrawn(String reference, RegistrationDates.Span finishing) {
        processes.tell(KEY, reference, WITHDRAWN, dates("register", finishing));
    }

    /** The provider left the register while it was vetted again. */
    public void left(String reference) {
        processes.tell(KEY, reference, LEFT, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                "APPLIED", Set.of(REGISTER),
                "OPEN", Set.of(VET),
                "QUESTIONED", Set.of(ANSWER),
                "SECOND_OFFICER", Set.of(SECOND_OFFICER));
    }

    /** The stage of the live round; the provider's status where there is none. */
    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> states = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT p.reference, COALESCE(v.stage, p.status) AS state
                        FROM provider p LEFT JOIN provider_vetting v ON v.live_provider = p.id
                        WHERE p.reference > :after ORDER BY p.reference LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, number) -> states.put(row.getString("reference"), row.getString("state")))
                .list();
        return states;
    }

    private static Map<String, Object> dates(String what, RegistrationDates.Span span) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(what + "Due", Date.from(span.due()));
        variables.put(what + "Reminder", Date.from(span.reminder()));
        return variables;
    }
}

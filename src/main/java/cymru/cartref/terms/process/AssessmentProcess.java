package cymru.cartref.terms.process;

import cymru.cartref.terms.NotForProfitCase.State;
import cymru.cartref.terms.domain.FactSheet;
import cymru.cartref.terms.domain.FactSheets;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** {@code bpmn/not-for-profit-assessment.bpmn}: what a provider sent is assessed. The case is {@code NP-P-0012}. */
@Component
public class AssessmentProcess implements ProcessContract {

    public static final String KEY = "not-for-profit-assessment";
    public static final String USER_ASSESS = "user_assess";
    public static final String USER_ANSWER = "user_answer";

    private final Processes processes;
    private final FactSheets sheets;

    AssessmentProcess(Processes processes, FactSheets sheets) {
        this.processes = processes;
        this.sheets = sheets;
    }

    /** @param again whether an officer had asked for more */
    public void submitted(FactSheet sheet, boolean again, Instant due) {
        Date dueDate = Date.from(due);
        if (again) {
            processes.complete(KEY, sheet.reference(), USER_ANSWER, Map.of("due", dueDate));
        } else {
            processes.start(KEY, sheet.reference(), Map.of("providerId", sheet.providerId(), "due", dueDate));
        }
    }

    public void assessed(FactSheet sheet, boolean moreEvidence, Instant due) {
        processes.complete(
                KEY, sheet.reference(), USER_ASSESS, Map.of("moreEvidence", moreEvidence, "due", Date.from(due)));
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(State.SUBMITTED.name(), Set.of(USER_ASSESS), State.RETURNED.name(), Set.of(USER_ANSWER));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        return sheets
                .findByStateInAndReferenceGreaterThanOrderByReference(
                        Set.of(State.SUBMITTED, State.RETURNED), afterReference, Limit.of(limit))
                .stream()
                .collect(Collectors.toMap(
                        FactSheet::reference, sheet -> sheet.state().name()));
    }
}

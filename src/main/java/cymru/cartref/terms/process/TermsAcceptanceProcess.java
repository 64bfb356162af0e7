package cymru.cartref.terms.process;

import cymru.cartref.terms.domain.ReminderPlan;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** {@code bpmn/terms-acceptance.bpmn}: one provider is asked to accept one version. The case is {@code TA-3-P-0012}. */
@Component
public class TermsAcceptanceProcess implements ProcessContract {

    public static final String KEY = "terms-acceptance";
    public static final String USER_ACCEPT = "user_accept_terms";
    public static final String MESSAGE_SUPERSEDED = "terms_superseded";

    private final Processes processes;
    private final TermsRequests requests;

    TermsAcceptanceProcess(Processes processes, TermsRequests requests) {
        this.processes = processes;
        this.requests = requests;
    }

    public void start(TermsRequest request) {
        ReminderPlan.Dates dates = request.dates();
        processes.start(
                KEY,
                request.reference(),
                Map.of(
                        "providerId",
                        request.providerId(),
                        "due",
                        Date.from(dates.dueAt()),
                        "firstReminder",
                        Date.from(dates.firstAt()),
                        "secondReminder",
                        Date.from(dates.secondAt()),
                        "overdue",
                        Date.from(dates.overdueAt())));
    }

    public void accepted(String caseRef) {
        processes.complete(KEY, caseRef, USER_ACCEPT, Map.of());
    }

    public void superseded(String caseRef) {
        processes.tell(KEY, caseRef, MESSAGE_SUPERSEDED, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(TermsRequest.State.OPEN.name(), Set.of(USER_ACCEPT));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        return requests.openFrom(afterReference, Limit.of(limit)).stream()
                .collect(Collectors.toMap(
                        TermsRequest::reference, request -> request.state().name()));
    }
}

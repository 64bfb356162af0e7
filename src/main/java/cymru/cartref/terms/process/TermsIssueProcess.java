package cymru.cartref.terms.process;

import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * {@code bpmn/terms-issue.bpmn}: everybody registered is asked for a version in batches, and earlier requests end once it
 * is in force. The case is {@code TV-3}.
 */
@Component
public class TermsIssueProcess implements ProcessContract {

    public static final String KEY = "terms-issue";
    public static final String SERVICE_ASK_NEXT = "service_ask_next";
    public static final String TIMER_IN_FORCE = "timer_in_force";

    private static final String PREFIX = "TV-";

    private final Processes processes;
    private final TermsVersions versions;

    TermsIssueProcess(Processes processes, TermsVersions versions) {
        this.processes = processes;
        this.versions = versions;
    }

    /** The case of a version. */
    public static String reference(int number) {
        return PREFIX + number;
    }

    static int number(String caseRef) {
        return Integer.parseInt(caseRef.substring(PREFIX.length()));
    }

    public void start(TermsVersion version) {
        processes.start(KEY, reference(version.number()), Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                TermsVersion.Asking.ASKING.name(), Set.of(SERVICE_ASK_NEXT),
                TermsVersion.Asking.WAITING_FOR_FORCE.name(), Set.of(TIMER_IN_FORCE));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        int after = afterReference.isEmpty() ? 0 : number(afterReference);
        return versions
                .findByAskingInAndNumberGreaterThanOrderByNumber(
                        Set.of(TermsVersion.Asking.ASKING, TermsVersion.Asking.WAITING_FOR_FORCE),
                        after,
                        Limit.of(limit))
                .stream()
                .collect(Collectors.toMap(
                        version -> reference(version.number()),
                        version -> version.asking().name()));
    }
}

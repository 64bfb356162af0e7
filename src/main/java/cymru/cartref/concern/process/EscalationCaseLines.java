package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.ReferralDecisions;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cases of escalating concerns and their decisions in the inbox: the provider and the service, nothing else. */
@Component
class EscalationCaseLines implements CaseLines {

    private static final int LONGEST = 250;

    private final EscalationCases cases;
    private final ReferralDecisions decisions;

    EscalationCaseLines(EscalationCases cases, ReferralDecisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(EscalationProcess.KEY, ReferralProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        EscalationCase found = decisions
                .findByReference(caseReference)
                .flatMap(decision -> cases.findById(decision.caseId()))
                .or(() -> cases.findByReference(caseReference))
                .orElseThrow();
        String line = found.service() == null ? found.provider() : found.service() + " · " + found.provider();
        String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        return new CaseLine(new Bilingual(shown, shown), "escalations/" + found.reference());
    }
}

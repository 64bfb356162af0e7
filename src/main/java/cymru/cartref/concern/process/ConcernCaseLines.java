package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A concern in the council's inbox: the provider and the service, nothing of what it says. */
@Component
class ConcernCaseLines implements CaseLines {

    private static final int LONGEST = 250;

    private final Concerns concerns;

    ConcernCaseLines(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(ConcernProcess.KEY, HoldProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        Concern concern = concerns.findByReference(caseReference).orElseThrow();
        String line = concern.service() == null ? concern.provider() : concern.service() + " · " + concern.provider();
        String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        return new CaseLine(new Bilingual(shown, shown), "concerns/" + caseReference);
    }
}

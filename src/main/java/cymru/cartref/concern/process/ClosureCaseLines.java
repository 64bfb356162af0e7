package cymru.cartref.concern.process;

import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Closures in the inbox: the service. */
@Component
class ClosureCaseLines implements CaseLines {

    private final Closures closures;

    ClosureCaseLines(Closures closures) {
        this.closures = closures;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(ClosureProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        ServiceClosure of = closures.findByReference(caseReference).orElseThrow();
        return new CaseLine(new Bilingual(of.service(), of.service()), "closures/" + caseReference);
    }
}

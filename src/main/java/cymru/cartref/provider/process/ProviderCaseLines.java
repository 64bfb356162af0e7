package cymru.cartref.provider.process;

import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How a registration is named in the inbox. */
@Component
class ProviderCaseLines implements CaseLines {

    private final Providers providers;

    ProviderCaseLines(Providers providers) {
        this.providers = providers;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(RegistrationProcess.KEY);
    }

    /** One address for both sides: it leads each to its own page. */
    @Override
    public CaseLine describe(String caseReference) {
        Provider provider = providers.findByReference(caseReference).orElseThrow();
        return new CaseLine(provider.names(), "providers/" + caseReference);
    }
}

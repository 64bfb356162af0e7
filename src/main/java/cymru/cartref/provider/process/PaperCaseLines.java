package cymru.cartref.provider.process;

import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Papers in the inbox: the provider whose they are. */
@Component
class PaperCaseLines implements CaseLines {

    private final Papers papers;
    private final Providers providers;

    PaperCaseLines(Papers papers, Providers providers) {
        this.papers = papers;
        this.providers = providers;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(EvidenceProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        Evidence paper = papers.findByReference(caseReference).orElseThrow();
        Provider provider = providers.findById(paper.providerId()).orElseThrow();
        return new CaseLine(provider.names(), "providers/" + provider.reference());
    }
}

package cymru.cartref.terms.process;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.NotForProfitCase.State;
import cymru.cartref.terms.domain.FactSheet;
import cymru.cartref.terms.domain.FactSheets;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.text.Texts;
import cymru.cartref.work.CaseLines;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How this module's cases are named in the inbox: by the provider, and the version where there is one. */
@Component
class TermsCaseLines implements CaseLines {

    private final TermsRequests requests;
    private final FactSheets sheets;
    private final ProviderRegister register;
    private final Texts texts;

    TermsCaseLines(TermsRequests requests, FactSheets sheets, ProviderRegister register, Texts texts) {
        this.requests = requests;
        this.sheets = sheets;
        this.register = register;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(TermsAcceptanceProcess.KEY, TermsIssueProcess.KEY, AssessmentProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        if (caseReference.startsWith("TA-")) {
            TermsRequest request = requests.findByReference(caseReference).orElseThrow();
            return line(
                    "terms.case.acceptance",
                    Map.of("number", request.versionNumber(), "provider", name(request.providerId())),
                    "terms/" + request.versionNumber());
        }
        if (caseReference.startsWith("TV-")) {
            int number = TermsIssueProcess.number(caseReference);
            return line("terms.case.issue", Map.of("number", number), "terms-versions/" + number);
        }
        FactSheet sheet = sheets.findByReference(caseReference).orElseThrow();
        ProviderSummary summary = register.find(sheet.providerId()).orElseThrow();
        boolean providersTurn = sheet.state() == State.RETURNED;
        return line(
                "terms.case.assessment",
                Map.of("provider", summary.name()),
                providersTurn ? "not-for-profit" : "providers/" + summary.reference() + "/not-for-profit");
    }

    private CaseLine line(String key, Map<String, ?> arguments, String link) {
        return new CaseLine(
                new Bilingual(texts.get(Language.EN, key, arguments), texts.get(Language.CY, key, arguments)), link);
    }

    private String name(long providerId) {
        return register.find(providerId).map(ProviderSummary::name).orElse("");
    }
}

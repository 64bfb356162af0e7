package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.work.CaseLines;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A contract in the inbox: the provider, then what it is for. One address for both sides. */
@Component
class ContractCaseLines implements CaseLines {

    private static final int LONGEST = 250;

    private final Contracts contracts;
    private final CommonContents commons;
    private final Texts texts;

    ContractCaseLines(Contracts contracts, CommonContents commons, Texts texts) {
        this.contracts = contracts;
        this.commons = commons;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(ContractProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        Contract contract = contracts.findByReference(caseReference).orElseThrow();
        Bilingual title = commons.findById(contract.commonId()).orElseThrow().title();
        return new CaseLine(
                new Bilingual(line(Language.EN, contract, title), line(Language.CY, contract, title)),
                "contracts/" + caseReference);
    }

    private String line(Language language, Contract contract, Bilingual title) {
        String said = texts.get(
                language,
                "contract.case",
                Map.of("provider", contract.provider(), "title", title.in(language), "lot", contract.lot()));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }
}

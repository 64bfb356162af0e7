package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.CaseLines;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lives of contracts and their amendments in the inbox: the provider. One address for both sides. */
@Component
class LifeCaseLines implements CaseLines {

    private final ContractLives lives;
    private final Amendments amendments;

    LifeCaseLines(ContractLives lives, Amendments amendments) {
        this.lives = lives;
        this.amendments = amendments;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(LifeProcess.KEY, AmendmentProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        ContractLife life = amendments
                .findByReference(caseReference)
                .flatMap(amendment -> lives.findById(amendment.lifeId()))
                .or(() -> lives.findByContract(caseReference))
                .orElseThrow();
        return new CaseLine(new Bilingual(life.provider(), life.provider()), "contracts/" + life.contract() + "/life");
    }
}

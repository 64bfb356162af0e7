package cymru.cartref.tender.award;

import cymru.cartref.contract.ContractEntered;
import cymru.cartref.contract.ContractNotEntered;
import cymru.cartref.tender.domain.AwardBook;
import cymru.cartref.tender.process.TenderAward;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of the contracts of an award, in the transaction of whoever signs or gives one up. */
@Component
class ContractEvents {

    private final AwardBook awards;
    private final TenderAward award;

    ContractEvents(AwardBook awards, TenderAward award) {
        this.awards = awards;
        this.award = award;
    }

    @EventListener
    void entered(ContractEntered event) {
        awards.tenderOf(event.contract()).ifPresent(tender -> award.entered(tender, event.contract(), event.on()));
    }

    @EventListener
    void notEntered(ContractNotEntered event) {
        awards.tenderOf(event.contract()).ifPresent(tender -> award.givenUp(tender, event.contract()));
    }
}

package cymru.cartref.tender.award;

import cymru.cartref.contract.ContractEntered;
import cymru.cartref.contract.ContractNotEntered;
import cymru.cartref.tender.process.TenderAward;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of the contracts, in the transaction of whoever signs or gives one up. */
@Component
class ContractEvents {

    private final TenderAward award;

    ContractEvents(TenderAward award) {
        this.award = award;
    }

    @EventListener
    void entered(ContractEntered event) {
        award.entered(event.tender(), event.contract(), event.on());
    }

    @EventListener
    void notEntered(ContractNotEntered event) {
        award.givenUp(event.tender(), event.contract());
    }
}

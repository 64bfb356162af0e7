package cymru.cartref.contract.life;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.shared.Language;

/** Where a provider reads how its contract goes on, and signs or declines an amendment. Another's contract is none. */
@Desk
public class OwnLifeDesk {

    private final ContractLives lives;
    private final Amendments amendments;
    private final LifeReader reader;
    private final AmendmentSigning signing;
    private final CurrentActor actors;

    OwnLifeDesk(
            ContractLives lives,
            Amendments amendments,
            LifeReader reader,
            AmendmentSigning signing,
            CurrentActor actors) {
        this.lives = lives;
        this.amendments = amendments;
        this.reader = reader;
        this.signing = signing;
        this.actors = actors;
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public LifePage page(String contract) {
        Actor actor = actors.get();
        return reader.page(
                lives.findByContract(contract)
                        .filter(life -> actor.belongsTo(life.providerId()))
                        .orElseThrow(LifeDesk::unknown),
                Party.PROVIDER);
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ContractFile printed(String amendment, Language language) {
        return reader.printed(own(amendment), language).orElseThrow(LifeDesk::unknown);
    }

    /** The first signature. Signed again, by whoever, nothing happens. */
    @May(AUTHORISED_SIGNATORY)
    public void sign(String amendment, SignAmendment command) {
        signing.provider(own(amendment), command, actors.get());
    }

    /** The amendment does not come about; the reasons are for the council. */
    @May(AUTHORISED_SIGNATORY)
    public void decline(String amendment, String why) {
        signing.close(own(amendment), AmendmentState.DECLINED, why);
    }

    private Amendment own(String reference) {
        Actor actor = actors.get();
        Amendment amendment = amendments.findByReference(reference).orElseThrow(LifeDesk::unknown);
        ContractLife life = lives.findById(amendment.lifeId()).orElseThrow();
        if (!actor.belongsTo(life.providerId())) {
            throw LifeDesk.unknown();
        }
        return amendment;
    }
}

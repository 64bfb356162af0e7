package cymru.cartref.contract.life;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.process.AmendmentProcess;
import cymru.cartref.contract.process.AmendmentTimes;
import cymru.cartref.contract.process.LifeMails;
import cymru.cartref.procedure.Setting;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where the council offers an amendment, withdraws it, and signs it after the provider. */
@Desk
public class AmendmentDesk {

    private final ContractLives lives;
    private final Amendments amendments;
    private final LifeReader reader;
    private final AmendmentSigning signing;
    private final AmendmentTimes times;
    private final AmendmentProcess process;
    private final LifeMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    AmendmentDesk(
            ContractLives lives,
            Amendments amendments,
            LifeReader reader,
            AmendmentSigning signing,
            AmendmentTimes times,
            AmendmentProcess process,
            LifeMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.lives = lives;
        this.amendments = amendments;
        this.reader = reader;
        this.signing = signing;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** @return its reference; the same form again gets the same */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public String offer(String contract, OfferAmendment offer) {
        ContractLife life = lives.lockByContract(contract).orElseThrow(LifeDesk::unknown);
        Optional<Amendment> earlier = amendments.findByFormKey(offer.form());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        LifePolicy.goesOn(life.state())
                .and(() -> LifePolicy.oneAtATime(
                        amendments.findByOpenLife(life.id()).isPresent()))
                .and(() -> LifePolicy.words(offer))
                .and(() -> LifePolicy.changes(offer, life.startsOn(), life.endsOn(), life.extendUntil()))
                .and(() -> LifePolicy.money(offer.newFee(), "newFee"))
                .orThrow();
        Instant now = clock.now();
        Amendment amendment = amendments.saveAndFlush(new Amendment(
                life,
                amendments.countByLifeId(life.id()) + 1,
                offer,
                actors.get().accountId(),
                now,
                times.until(life, Setting.PROVIDER_SIGNING, now)));
        amendment.number();
        amendments.saveAndFlush(amendment);
        audit.record(
                "amendment.offered",
                amendment.reference(),
                Map.of("contract", contract, "reason", offer.reason().name(), "sha256", amendment.sha256()));
        process.offered(amendment, life);
        mails.offered(life, amendment);
        return amendment.reference();
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void withdraw(String reference, String why) {
        signing.close(find(reference), AmendmentState.WITHDRAWN, why);
    }

    /** The second signature, by somebody who did not offer it: from then on it is a version of the contract. */
    @May(HEAD_OF_SERVICE)
    public void sign(String reference, SignAmendment command) {
        signing.council(find(reference), command, actors.get());
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public ContractFile printed(String reference, Language language) {
        return reader.printed(find(reference), language).orElseThrow(LifeDesk::unknown);
    }

    private Amendment find(String reference) {
        return amendments.findByReference(reference).orElseThrow(LifeDesk::unknown);
    }
}

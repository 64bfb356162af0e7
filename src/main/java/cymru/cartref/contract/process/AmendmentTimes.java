package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Amendment;
import cymru.cartref.contract.domain.Amendments;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when an amendment should be signed, and the reminder. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AmendmentTimes {

    private final Amendments amendments;
    private final ContractLives lives;
    private final LifeMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    AmendmentTimes(
            Amendments amendments,
            ContractLives lives,
            LifeMails mails,
            Procedures procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.amendments = amendments;
        this.lives = lives;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param setting of the procedure that the contract's life keeps */
    public Instant until(ContractLife life, Setting setting, Instant now) {
        return deadlines.end(now, procedures.pinned(life.procedureVersion()).limit(setting));
    }

    public Date providerBy(String caseRef) {
        return Date.from(found(caseRef).providerBy());
    }

    public Date councilBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).councilBy()));
    }

    public Date reminderAt(String caseRef) {
        return Date.from(found(caseRef).reminderAt());
    }

    /** Reminds once, and not before its time. */
    public void remind(String caseRef) {
        ContractLife life = lives.lockById(found(caseRef).lifeId()).orElseThrow();
        Amendment amendment = found(caseRef);
        if (amendment.remind(clock.now())) {
            mails.remind(life, amendment);
        }
        amendments.saveAndFlush(amendment);
    }

    private Amendment found(String caseRef) {
        return amendments.findByReference(caseRef).orElseThrow();
    }
}

package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a contract's life asks: whether it is time to decide, and whether the last day has passed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LifeTimes {

    private final ContractLives lives;
    private final Contracts contracts;
    private final LifeMails mails;
    private final DatabaseClock clock;

    LifeTimes(ContractLives lives, Contracts contracts, LifeMails mails, DatabaseClock clock) {
        this.lives = lives;
        this.contracts = contracts;
        this.mails = mails;
        this.clock = clock;
    }

    /** The first moment of the day on which it is decided. */
    public Date noticeAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).noticeOn())
                .atStartOfDay(DatabaseClock.LONDON)
                .toInstant());
    }

    /** The last moment of its last day. */
    public Date endBy(String caseRef) {
        return Date.from(end(found(caseRef)));
    }

    /** A moment after its last. */
    public Date endAt(String caseRef) {
        return Date.from(end(found(caseRef)).plusSeconds(1));
    }

    private static Instant end(ContractLife life) {
        return Deadlines.endOfDay(Objects.requireNonNull(life.endsOn()));
    }

    public Date undecidedAt(String caseRef) {
        ContractLife life = found(caseRef);
        return Date.from(life.undecidedAt(end(life)));
    }

    /** Whether it is time to decide what follows; both sides are told once. */
    public boolean toDecide(String caseRef) {
        ContractLife life = lives.lockByContract(caseRef).orElseThrow();
        boolean before = life.state() == LifeState.TO_DECIDE;
        boolean now = life.ask(clock.today(), clock.now());
        lives.saveAndFlush(life);
        if (now && !before) {
            mails.notice(life);
        }
        return now;
    }

    /** Tells the next person up, once and not before half the time has gone. */
    public void undecided(String caseRef) {
        ContractLife life = lives.lockByContract(caseRef).orElseThrow();
        if (life.tellUndecided(clock.now(), end(life))) {
            mails.undecided(life);
        }
        lives.saveAndFlush(life);
    }

    /**
     * Looks whether its last day has passed; then the contract is over, and both sides are told once.
     *
     * @return its state, so that the process goes on to where that waits
     */
    public String over(String caseRef) {
        ContractLife life = lives.lockByContract(caseRef).orElseThrow();
        boolean before = life.overOn() != null;
        boolean over = life.over(clock.today());
        lives.saveAndFlush(life);
        if (over && !before) {
            Contract contract = contracts.lockByReference(caseRef).orElseThrow();
            contract.over(life.decision() == LifeDecision.TERMINATE);
            contracts.saveAndFlush(contract);
            mails.over(life);
        }
        return life.state().name();
    }

    private ContractLife found(String caseRef) {
        return lives.findByContract(caseRef).orElseThrow();
    }
}

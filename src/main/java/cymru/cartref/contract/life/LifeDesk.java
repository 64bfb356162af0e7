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
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.LifeBooks;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.process.LifeMails;
import cymru.cartref.contract.process.LifeProcess;
import cymru.cartref.contract.process.MonitoringEnd;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where the council plans a contract's length and money, decides what follows it, and ends it early. */
@Desk
public class LifeDesk {

    private final ContractLives lives;
    private final LifeBooks books;
    private final LifeReader reader;
    private final LifeProcess process;
    private final LifeMails mails;
    private final MonitoringEnd monitoring;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    LifeDesk(
            ContractLives lives,
            LifeBooks books,
            LifeReader reader,
            LifeProcess process,
            LifeMails mails,
            MonitoringEnd monitoring,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.lives = lives;
        this.books = books;
        this.reader = reader;
        this.process = process;
        this.mails = mails;
        this.monitoring = monitoring;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, AUDITOR})
    public LifePage page(String contract) {
        return reader.page(lives.findByContract(contract).orElseThrow(LifeDesk::unknown), Party.COUNCIL);
    }

    /** What the contract says of its length and price, and what is planned. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void terms(String contract, SetTerms terms) {
        ContractLife life = lock(contract);
        @Nullable BigDecimal fee = books.fee(life, LocalDate.of(9999, 1, 1)).orElse(null);
        LifePolicy.goesOn(life.state())
                .and(() -> LifePolicy.byAmendment(life.endsOn(), fee, terms))
                .and(() -> LifePolicy.dates(terms, life.startsOn()))
                .and(() -> LifePolicy.notice(terms.noticeMonths()))
                .and(() -> LifePolicy.money(terms.weeklyFee(), "weeklyFee"))
                .and(() -> LifePolicy.money(terms.plannedYear(), "plannedYear"))
                .orThrow();
        boolean dates = life.terms(terms);
        lives.saveAndFlush(life);
        if (fee == null && terms.weeklyFee() != null) {
            books.fee(life, life.startsOn(), terms.weeklyFee(), null);
        }
        audit.record("contract.life-terms", contract, Map.of("dates", dates));
        if (dates) {
            monitoring.moved(life);
            process.dated(life);
        }
    }

    /** What follows it, with reasons that both sides read. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void decide(String contract, LifeDecision what, String why) {
        ContractLife life = lock(contract);
        if (life.state() == LifeState.DECIDED && life.decision() == what) {
            return;
        }
        LifePolicy.toDecide(life.state(), what)
                .and(() -> LifePolicy.reason(why))
                .orThrow();
        life.decide(what, why.strip(), actors.get().accountId(), clock.now());
        lives.saveAndFlush(life);
        audit.record("contract.life-decided", contract, Map.of("decision", what.name()));
        process.decided(contract);
        mails.decided(life);
    }

    /** Ends it before its time. Children who live there are moved by the procedure of a closure, not by this. */
    @May(HEAD_OF_SERVICE)
    public void terminate(String contract, LocalDate day, String why) {
        ContractLife life = lock(contract);
        if (life.decision() == LifeDecision.TERMINATE && day.equals(life.endsOn())) {
            return;
        }
        LifePolicy.goesOn(life.state())
                .and(() -> LifePolicy.early(day, clock.today(), life.endsOn()))
                .and(() -> LifePolicy.reason(why))
                .orThrow();
        life.terminate(day, why.strip(), actors.get().accountId(), clock.now());
        lives.saveAndFlush(life);
        audit.record("contract.terminated", contract, Map.of("day", day.toString()));
        monitoring.moved(life);
        process.dated(life);
        mails.decided(life);
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void milestone(String contract, String form, String what, @Nullable LocalDate due) {
        ContractLife life = lock(contract);
        if (books.milestoneKnown(form)) {
            return;
        }
        LifePolicy.goesOn(life.state())
                .and(() ->
                        LifePolicy.milestone(what, due, books.milestones(life).size()))
                .orThrow();
        books.milestone(life, form, what, Objects.requireNonNull(due));
        audit.record("contract.milestone", contract, Map.of());
    }

    /** Met today; said once. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void met(String contract, long milestone) {
        ContractLife life = lock(contract);
        if (books.met(life, milestone, clock.today(), actors.get().accountId())) {
            audit.record("contract.milestone-met", contract, Map.of("milestone", milestone));
        }
    }

    /** What was spent in a month; entered again it takes the place of what was there. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void spent(String contract, YearMonth month, @Nullable BigDecimal amount) {
        ContractLife life = lock(contract);
        LifePolicy.month(month, life.startsOn(), clock.today())
                .and(() -> LifePolicy.amount(amount))
                .orThrow();
        books.spent(life, month, Objects.requireNonNull(amount), actors.get().accountId(), clock.now());
        audit.record("contract.spend", contract, Map.of("month", month.toString()));
    }

    private ContractLife lock(String contract) {
        return lives.lockByContract(contract).orElseThrow(LifeDesk::unknown);
    }

    static AccessDeniedException unknown() {
        return new AccessDeniedException("No such contract in force, or not this person's");
    }
}

package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.LifeDay;
import cymru.cartref.contract.domain.LifeDayBook;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of milestones and price reviews some time ahead, and of milestones that were not met in time: each once. */
@Component
public class LifeDays {

    private final LifeDayBook book;
    private final ContractLives lives;
    private final Procedures procedures;
    private final LifeMails mails;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    LifeDays(
            LifeDayBook book,
            ContractLives lives,
            Procedures procedures,
            LifeMails mails,
            DatabaseClock clock,
            TransactionTemplate transaction) {
        this.book = book;
        this.lives = lives;
        this.procedures = procedures;
        this.mails = mails;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "${cartref.contract.days-every:PT15M}")
    public void look() {
        LocalDate today = clock.today();
        int ahead = procedures.current(ProcedureCode.CONTRACT).days(Setting.CONTRACT_DAY_AHEAD);
        book.untold(today, today.plusDays(ahead)).forEach(day -> transaction.executeWithoutResult(status -> tell(day)));
    }

    private void tell(LifeDay day) {
        if (book.tell(day)) {
            mails.day(lives.findByContract(day.contract()).orElseThrow(), day);
        }
    }
}

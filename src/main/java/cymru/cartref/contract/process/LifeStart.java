package cymru.cartref.contract.process;

import cymru.cartref.contract.ContractEntered;
import cymru.cartref.contract.domain.CommonContent;
import cymru.cartref.contract.domain.CommonContents;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.ContractLife;
import cymru.cartref.contract.domain.ContractLives;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A contract's life begins with its second signature; contracts from before this process get theirs at start-up. */
@Component
class LifeStart {

    private static final int BATCH = 100;

    private final Contracts contracts;
    private final CommonContents commons;
    private final ContractLives lives;
    private final LifeProcess process;
    private final Procedures procedures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LifeStart(
            Contracts contracts,
            CommonContents commons,
            ContractLives lives,
            LifeProcess process,
            Procedures procedures,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.contracts = contracts;
        this.commons = commons;
        this.lives = lives;
        this.process = process;
        this.procedures = procedures;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener
    void on(ContractEntered entered) {
        begin(contracts.findByReference(entered.contract()).orElseThrow(), entered.on());
    }

    private void begin(Contract contract, LocalDate entered) {
        CommonContent common = commons.findById(contract.commonId()).orElseThrow();
        ProcedureSettings current = procedures.current(ProcedureCode.CONTRACT);
        ContractLife life = lives.saveAndFlush(new ContractLife(
                contract,
                common.start() == null ? entered : common.start(),
                common.end(),
                current.number(Setting.EXPIRY_NOTICE_MONTHS).intValueExact(),
                current.versionId()));
        process.dated(life);
    }

    @EventListener(ApplicationReadyEvent.class)
    void backfill() {
        String after = "";
        List<String> some = without(after);
        while (!some.isEmpty()) {
            some.forEach(reference -> transaction.executeWithoutResult(status -> {
                Contract contract = contracts.lockByReference(reference).orElseThrow();
                if (lives.findByContract(reference).isEmpty()) {
                    begin(contract, Objects.requireNonNull(contract.enteredOn()));
                }
            }));
            after = some.getLast();
            some = without(after);
        }
    }

    private List<String> without(String after) {
        return jdbc.sql("SELECT c.reference FROM contract c WHERE c.status = 'IN_FORCE' AND c.entered_on IS NOT NULL"
                        + " AND c.reference > :after AND NOT EXISTS"
                        + " (SELECT 1 FROM contract_life l WHERE l.contract = c.reference)"
                        + " ORDER BY c.reference LIMIT :limit")
                .param("after", after)
                .param("limit", BATCH)
                .query((row, n) -> row.getString(1))
                .list();
    }
}

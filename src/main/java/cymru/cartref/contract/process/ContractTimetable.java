package cymru.cartref.contract.process;

import cymru.cartref.contract.domain.Contract;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By when a contract should be signed, and what the process asks. The days are the procedure's, in the version a contract began with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContractTimetable {

    private final Contracts contracts;
    private final ContractMails mails;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    ContractTimetable(
            Contracts contracts, ContractMails mails, Procedures procedures, Deadlines deadlines, DatabaseClock clock) {
        this.contracts = contracts;
        this.mails = mails;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * How a contract begins.
     *
     * @param procedureVersion the one it keeps
     * @param providerDue by when the provider should sign
     */
    public record Beginning(long procedureVersion, Instant providerDue) {}

    public Beginning begin(Instant now) {
        ProcedureSettings current = procedures.current(ProcedureCode.CONTRACT);
        return new Beginning(current.versionId(), deadlines.end(now, current.limit(Setting.PROVIDER_SIGNING)));
    }

    /** By when the council should sign, after the provider has. */
    public Instant councilDue(Contract contract, Instant now) {
        return deadlines.end(now, procedures.pinned(contract.procedureVersion()).limit(Setting.COUNCIL_SIGNING));
    }

    /** When to look whether the provider has signed. */
    public Date reminderAt(String caseRef) {
        return Date.from(contracts.findByReference(caseRef).orElseThrow().reminderAt());
    }

    /** Reminds a provider that has not signed, once and not before its time, whatever the timer did. */
    public void remind(String caseRef) {
        Contract contract = contracts.lockByReference(caseRef).orElseThrow();
        if (contract.remind(clock.now())) {
            mails.remind(contract);
        }
    }
}

package cymru.cartref.contract.monitoring;

import static cymru.cartref.account.Role.CONTRACT_OFFICER;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.domain.KpiBook;
import cymru.cartref.contract.domain.KpiPolicy;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.Procedures;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** Where an officer says by what a contract in force is measured. */
@Desk
public class KpiDesk {

    private final Contracts contracts;
    private final Monitorings monitorings;
    private final KpiBook book;
    private final AskedKpis asked;
    private final Procedures procedures;
    private final ProcedureContents contents;
    private final AuditTrail audit;

    KpiDesk(
            Contracts contracts,
            Monitorings monitorings,
            KpiBook book,
            AskedKpis asked,
            Procedures procedures,
            ProcedureContents contents,
            AuditTrail audit) {
        this.contracts = contracts;
        this.monitorings = monitorings;
        this.book = book;
        this.asked = asked;
        this.procedures = procedures;
        this.contents = contents;
        this.audit = audit;
    }

    @May(CONTRACT_OFFICER)
    public KpiLibrary library(String contract) {
        Monitoring monitoring = monitorings.findByContract(contract).orElseThrow(KpiDesk::unknown);
        return new KpiLibrary(monitoring.kpiEdition(), contents.kpis(current()), asked.of(monitoring));
    }

    /**
     * From the next return on; one that is open keeps what it asked.
     *
     * @param edition of the library that was shown
     */
    @May(CONTRACT_OFFICER)
    public void choose(String contract, long edition, List<KpiChoice> choices) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow(KpiDesk::unknown);
        List<KpiChoice> before = book.of(monitoring.id());
        if (edition == monitoring.kpiEdition() - 1 && same(before, choices)) {
            return;
        }
        long version = current();
        List<KpiDefinition> library = contents.kpis(version);
        KpiPolicy.inForce(contracts.findByReference(contract).orElseThrow().status(), monitoring.ended())
                .and(() -> KpiPolicy.unchanged(edition, monitoring.kpiEdition()))
                .and(() -> KpiPolicy.mayBeChosen(choices, library))
                .orThrow();
        book.choose(monitoring.id(), choices);
        monitoring.choose(version);
        monitorings.saveAndFlush(monitoring);
        audit.record(
                "monitoring.kpis-chosen",
                contract,
                Map.of(
                        "kpis",
                        choices.stream()
                                .map(choice ->
                                        choice.code() + " " + choice.green().toPlainString() + "/"
                                                + choice.amber().toPlainString())
                                .toList()
                                .toString()));
    }

    private static boolean same(List<KpiChoice> one, List<KpiChoice> other) {
        return one.size() == other.size()
                && one.stream()
                        .allMatch(choice -> other.stream()
                                .anyMatch(next -> next.code().equals(choice.code())
                                        && next.green().compareTo(choice.green()) == 0
                                        && next.amber().compareTo(choice.amber()) == 0));
    }

    private long current() {
        return procedures.current(ProcedureCode.MONITORING).versionId();
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such contract, or it is not monitored");
    }
}

package cymru.cartref.contract.monitoring;

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
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.process.MonitoringMails;
import cymru.cartref.contract.process.MonitoringProcess;
import cymru.cartref.contract.process.VisitScheduling;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reads how contracts are kept, and ends the monitoring of one before its time. */
@Desk
public class MonitoringDesk {

    private final Monitorings monitorings;
    private final MonitoringCycles cycles;
    private final MonitoringLists lists;
    private final MonitoringReader reader;
    private final MonitoredReader monitored;
    private final MonitoringProcess process;
    private final VisitScheduling visits;
    private final MonitoringMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    MonitoringDesk(
            Monitorings monitorings,
            MonitoringCycles cycles,
            MonitoringLists lists,
            MonitoringReader reader,
            MonitoredReader monitored,
            MonitoringProcess process,
            VisitScheduling visits,
            MonitoringMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.monitorings = monitorings;
        this.cycles = cycles;
        this.lists = lists;
        this.reader = reader;
        this.monitored = monitored;
        this.process = process;
        this.visits = visits;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public List<ListedCycle> list(MonitoringFilter filter, long beforeId, int limit) {
        return lists.page(null, filter, beforeId, limit, clock.today());
    }

    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public MonitoredContract contract(String contract) {
        return monitored.contract(
                monitorings.findByContract(contract).orElseThrow(MonitoringDesk::unknown), Party.COUNCIL);
    }

    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public CyclePage cycle(String reference) {
        return reader.cycle(cycles.findByReference(reference).orElseThrow(MonitoringDesk::unknown), Party.COUNCIL);
    }

    /** A file beside a return that was sent. Reading it is on record. */
    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public ContractFile file(String reference, long evidence) {
        MonitoringCycle cycle = cycles.findByReference(reference)
                .filter(found -> found.returnedAt() != null)
                .orElseThrow(MonitoringDesk::unknown);
        ContractFile opened = reader.file(cycle, evidence).orElseThrow(MonitoringDesk::unknown);
        audit.record("monitoring.file-read", reference, Map.of("file", evidence));
        return opened;
    }

    /**
     * Ends monitoring before the contract does; a return that is open is not wanted any more.
     *
     * @param reason kept, and shown to both sides
     */
    @May(CONTRACT_OFFICER)
    public void end(String contract, String reason) {
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow(MonitoringDesk::unknown);
        if (monitoring.ended()) {
            return;
        }
        Instant now = clock.now();
        ReviewPolicy.reason(reason).orThrow();
        MonitoringCycle cycle =
                cycles.findFirstByContractOrderByNumberDesc(contract).orElseThrow();
        cycle.cancel(now);
        cycles.saveAndFlush(cycle);
        monitoring.end(reason.strip(), actors.get().accountId(), now);
        monitorings.saveAndFlush(monitoring);
        audit.record("monitoring.ended", contract, Map.of("cycle", cycle.reference()));
        mails.ended(cycle);
        process.ended(contract);
        visits.changed(contract);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such contract or cycle, or not this person's");
    }
}

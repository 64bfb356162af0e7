package cymru.cartref.contract.monitoring;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.AskedKpis;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.ReturnPolicy;
import cymru.cartref.contract.process.MonitoringMails;
import cymru.cartref.contract.process.MonitoringOpening;
import cymru.cartref.contract.process.MonitoringProcess;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider answers: figures, comments and files, saved as they are written and sent once. Another provider's is none. */
@Desk
public class ReturnDesk {

    private final Monitorings monitorings;
    private final MonitoringCycles cycles;
    private final FigureBook figures;
    private final AskedKpis kpis;
    private final MonitoringLists lists;
    private final MonitoringReader reader;
    private final MonitoredReader monitored;
    private final MonitoringOpening opening;
    private final MonitoringProcess process;
    private final MonitoringMails mails;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ReturnDesk(
            Monitorings monitorings,
            MonitoringCycles cycles,
            FigureBook figures,
            AskedKpis kpis,
            MonitoringLists lists,
            MonitoringReader reader,
            MonitoredReader monitored,
            MonitoringOpening opening,
            MonitoringProcess process,
            MonitoringMails mails,
            DocumentStore documents,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.monitorings = monitorings;
        this.cycles = cycles;
        this.figures = figures;
        this.kpis = kpis;
        this.lists = lists;
        this.reader = reader;
        this.monitored = monitored;
        this.opening = opening;
        this.process = process;
        this.mails = mails;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The own organisation's, newest first; none while somebody belongs to no organisation. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public List<ListedCycle> mine(MonitoringFilter filter, long beforeId, int limit) {
        Long organisation = actors.get().organisationId();
        return organisation == null ? List.of() : lists.page(organisation, filter, beforeId, limit, clock.today());
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public MonitoredContract contract(String contract) {
        return monitored.contract(
                monitorings
                        .findByContract(contract)
                        .filter(found -> actors.get().belongsTo(found.providerId()))
                        .orElseThrow(ReturnDesk::unknown),
                Party.PROVIDER);
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public CyclePage cycle(String reference) {
        return reader.cycle(find(reference), Party.PROVIDER);
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ContractFile file(String reference, long evidence) {
        return reader.file(find(reference), evidence).orElseThrow(ReturnDesk::unknown);
    }

    /** Opens a return whose day has come and whose timer has not. Does nothing to any other. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void begin(String reference) {
        lock(reference);
    }

    /** Keeps what is written so far. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public SavedReturn save(String reference, ReturnDraft draft) {
        MonitoringCycle cycle = lock(reference);
        Instant now = clock.now();
        List<AskedKpi> asked = asked(cycle);
        ReturnPolicy.mayBeDrafted(cycle.state())
                .and(() -> ReturnPolicy.unchanged(draft.edition(), cycle.edition()))
                .and(() -> ReturnPolicy.draft(draft, asked))
                .orThrow();
        figures.answer(cycle.id(), draft.figures());
        cycle.save(draft.remarks().strip(), now);
        cycles.saveAndFlush(cycle);
        return new SavedReturn(cycle.edition(), now);
    }

    /** @param content read to its end; the caller closes it */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public StoredDocument attach(String reference, InputStream content, String name) {
        MonitoringCycle cycle = lock(reference);
        Instant now = clock.now();
        ReturnPolicy.mayBeWritten(cycle.state())
                .and(() -> ReturnPolicy.mayTakeFile(figures.evidence(cycle.id()).size()))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.EVIDENCE);
        figures.attach(cycle.id(), stored.id(), actors.get().accountId(), now);
        audit.record("monitoring.file-added", reference, Map.of("sha256", stored.sha256()));
        return stored;
    }

    /** Only while it has not been sent. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void detach(String reference, long evidence) {
        MonitoringCycle cycle = lock(reference);
        ReturnPolicy.mayBeDrafted(cycle.state()).orThrow();
        if (figures.detach(cycle.id(), evidence)) {
            audit.record("monitoring.file-removed", reference, Map.of("file", evidence));
        }
    }

    /** Sends the return, in time or late. Sent again, the answer is when it was sent first. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Instant send(String reference, ReturnDraft draft) {
        MonitoringCycle cycle = lock(reference);
        if (cycle.returnedAt() != null) {
            return cycle.returnedAt();
        }
        Instant now = clock.now();
        MonitoringState before = cycle.state();
        List<AskedKpi> asked = asked(cycle);
        ReturnPolicy.mayBeDrafted(before)
                .and(() -> ReturnPolicy.unchanged(draft.edition(), cycle.edition()))
                .and(() -> ReturnPolicy.whole(draft, asked))
                .orThrow();
        figures.answer(cycle.id(), draft.figures());
        Instant due = before == MonitoringState.RETURN_MISSED
                ? Objects.requireNonNull(cycle.reviewDue())
                : opening.reviewDue(cycle, now);
        cycle.send(draft.remarks().strip(), actors.get().accountId(), due, now);
        cycles.saveAndFlush(cycle);
        audit.record("monitoring.return-sent", reference, Map.of("contract", cycle.contract()));
        mails.returned(cycle);
        if (before == MonitoringState.RETURN_OPEN) {
            process.returnSettled(cycle.contract());
        }
        return now;
    }

    /** Corrects what was sent, until it is reviewed. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void correct(String reference, ReturnDraft draft) {
        MonitoringCycle cycle = lock(reference);
        Instant now = clock.now();
        List<FigureBook.Row> before = figures.of(List.of(cycle.id()));
        ReturnPolicy.mayBeCorrected(cycle.state())
                .and(() -> ReturnPolicy.unchanged(draft.edition(), cycle.edition()))
                .and(() -> ReturnPolicy.whole(draft, kpis.rows(cycle.procedureVersion(), before)))
                .orThrow();
        figures.answer(cycle.id(), draft.figures());
        cycle.correct(draft.remarks().strip(), now);
        cycles.saveAndFlush(cycle);
        audit.record("monitoring.return-corrected", reference, Map.of("before", said(before)));
        mails.corrected(cycle);
    }

    private static String said(List<FigureBook.Row> rows) {
        return rows.stream()
                .map(row -> row.code() + "="
                        + (row.figure() == null ? "" : row.figure().toPlainString()))
                .toList()
                .toString();
    }

    private List<AskedKpi> asked(MonitoringCycle cycle) {
        return kpis.rows(cycle.procedureVersion(), figures.of(List.of(cycle.id())));
    }

    private MonitoringCycle find(String reference) {
        return cycles.findByReference(reference)
                .filter(found -> actors.get().belongsTo(found.providerId()))
                .orElseThrow(ReturnDesk::unknown);
    }

    /** The own cycle, with the lock of its contract; opened on the way where its day has come. */
    private MonitoringCycle lock(String reference) {
        Actor actor = actors.get();
        String contract = cycles.contractOf(reference).orElseThrow(ReturnDesk::unknown);
        Monitoring monitoring = monitorings
                .lockByContract(contract)
                .filter(found -> actor.belongsTo(found.providerId()))
                .orElseThrow(ReturnDesk::unknown);
        MonitoringCycle cycle = cycles.findByReference(reference).orElseThrow();
        if (cycle.state() == MonitoringState.DUE && opening.inForce(monitoring)) {
            opening.open(monitoring, cycle, clock.now());
            if (cycle.state() == MonitoringState.RETURN_OPEN) {
                process.begun(contract);
            }
        }
        return cycle;
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such return, or not this provider's");
    }
}

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
import cymru.cartref.contract.domain.Contracts;
import cymru.cartref.contract.domain.KpiPolicy;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.domain.Visit;
import cymru.cartref.contract.domain.VisitBook;
import cymru.cartref.contract.domain.VisitPolicy;
import cymru.cartref.contract.domain.Visits;
import cymru.cartref.contract.process.VisitMails;
import cymru.cartref.contract.process.VisitScheduling;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.time.DatabaseClock;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Where the council plans visits, writes down what it found, and shares the report. */
@Desk
public class VisitDesk {

    private final Contracts contracts;
    private final Monitorings monitorings;
    private final Visits visits;
    private final VisitBook book;
    private final VisitReader reader;
    private final ServiceRegister services;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DocumentStore documents;
    private final VisitScheduling scheduling;
    private final VisitMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    VisitDesk(
            Contracts contracts,
            Monitorings monitorings,
            Visits visits,
            VisitBook book,
            VisitReader reader,
            ServiceRegister services,
            Procedures procedures,
            Deadlines deadlines,
            DocumentStore documents,
            VisitScheduling scheduling,
            VisitMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.contracts = contracts;
        this.monitorings = monitorings;
        this.visits = visits;
        this.book = book;
        this.reader = reader;
        this.services = services;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.documents = documents;
        this.scheduling = scheduling;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public VisitPage page(String reference) {
        return reader.page(visits.findByReference(reference).orElseThrow(VisitDesk::unknown), Party.COUNCIL);
    }

    /** Reading a photo is on record. */
    @May({CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    public ContractFile photo(String reference, long photo) {
        Visit visit = visits.findByReference(reference).orElseThrow(VisitDesk::unknown);
        ContractFile opened = reader.photo(visit, photo).orElseThrow(VisitDesk::unknown);
        audit.record("visit.photo-read", reference, Map.of("photo", photo));
        return opened;
    }

    /** Where a visit under the contract may go. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public List<ServiceSummary> services(String contract) {
        return services.ofProvider(monitorings
                .findByContract(contract)
                .orElseThrow(VisitDesk::unknown)
                .providerId());
    }

    /** The provider is told, unless it is to come unannounced. @return its reference */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public String plan(PlanVisit plan) {
        Monitoring monitoring = monitorings.lockByContract(plan.contract()).orElseThrow(VisitDesk::unknown);
        Optional<Visit> earlier = visits.findByFormKey(plan.form().toString());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        LocalDate today = clock.today();
        Optional<ServiceSummary> service =
                services.find(plan.service()).filter(found -> found.providerId() == monitoring.providerId());
        KpiPolicy.inForce(
                        contracts.findByReference(plan.contract()).orElseThrow().status(), monitoring.ended())
                .and(() -> VisitPolicy.mayBePlanned(plan.on(), today, service.isPresent()))
                .orThrow();
        Visit visit = visits.saveAndFlush(new Visit(
                plan, monitoring, service.orElseThrow().name(), actors.get().accountId()));
        visit.number();
        visits.saveAndFlush(visit);
        audit.record(
                "visit.planned", visit.reference(), Map.of("contract", plan.contract(), "announced", plan.announced()));
        if (plan.announced()) {
            mails.announced(visit);
        }
        scheduling.changed(visit.contract());
        return visit.reference();
    }

    /** Writes down what was found, again and again until the report is shared. @return the new edition */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public long write(String reference, WriteVisit written) {
        Visit visit = lock(reference);
        Instant now = clock.now();
        VisitPolicy.isAt(visit.state(), VisitState.PLANNED, VisitState.DONE)
                .and(() -> VisitPolicy.unchanged(written.edition(), visit.edition()))
                .and(() -> VisitPolicy.mayBeWritten(written, Deadlines.dayOf(now)))
                .orThrow();
        boolean first = visit.state() == VisitState.PLANNED;
        visit.write(
                written,
                deadlines.end(
                        written.on(),
                        procedures.current(ProcedureCode.MONITORING).limit(Setting.VISIT_REPORT)));
        book.answer(visit.id(), written.checks());
        visits.saveAndFlush(visit);
        audit.record(first ? "visit.took-place" : "visit.written", reference, Map.of());
        scheduling.changed(visit.contract());
        return visit.edition();
    }

    /** @param content read to its end; the caller closes it */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public StoredDocument addPhoto(String reference, InputStream content, String name) {
        Visit visit = lock(reference);
        Instant now = clock.now();
        VisitPolicy.isAt(visit.state(), VisitState.DONE)
                .and(() -> VisitPolicy.mayTakePhoto(book.photos(visit.id()).size()))
                .orThrow();
        StoredDocument stored = documents.store(content, name, DocumentStore.Accept.PHOTO);
        book.add(visit.id(), stored.id(), actors.get().accountId(), now);
        audit.record("visit.photo-added", reference, Map.of("sha256", stored.sha256()));
        return stored;
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public void removePhoto(String reference, long photo) {
        Visit visit = lock(reference);
        VisitPolicy.isAt(visit.state(), VisitState.DONE).orThrow();
        if (book.remove(visit.id(), photo)) {
            audit.record("visit.photo-removed", reference, Map.of("photo", photo));
        }
    }

    /** The provider reads the report from now on. @param edition of the visit as it was shown */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public void share(String reference, long edition) {
        Visit visit = lock(reference);
        if (visit.state() == VisitState.SHARED) {
            return;
        }
        Instant now = clock.now();
        VisitPolicy.isAt(visit.state(), VisitState.DONE)
                .and(() -> VisitPolicy.unchanged(edition, visit.edition()))
                .and(() -> VisitPolicy.mayBeShared(book.checks(visit.id()), visit.findings(), visit.report()))
                .orThrow();
        visit.share(now);
        visits.saveAndFlush(visit);
        audit.record("visit.report-shared", reference, Map.of());
        mails.report(visit);
        scheduling.changed(visit.contract());
    }

    /** @param reason the provider reads it where it knew of the visit */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public void cancel(String reference, String reason) {
        Visit visit = lock(reference);
        if (visit.state() == VisitState.CANCELLED) {
            return;
        }
        VisitPolicy.isAt(visit.state(), VisitState.PLANNED)
                .and(() -> ReviewPolicy.reason(reason))
                .orThrow();
        visit.cancel(reason.strip());
        visits.saveAndFlush(visit);
        audit.record("visit.cancelled", reference, Map.of());
        if (visit.announced()) {
            mails.cancelled(visit);
        }
        scheduling.changed(visit.contract());
    }

    private Visit lock(String reference) {
        return visits.lockByReference(reference).orElseThrow(VisitDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such visit or contract, or not this person's");
    }
}

package cymru.cartref.provider.inspection;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.provider.domain.Inspection;
import cymru.cartref.provider.domain.InspectionPolicy;
import cymru.cartref.provider.domain.Inspections;
import cymru.cartref.provider.domain.RegisteredService;
import cymru.cartref.provider.domain.RegisteredServices;
import cymru.cartref.provider.domain.StoredRatings;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where the regulator's inspections are recorded, and what became of ratings that the provider wants looked at again. */
@Desk
public class InspectionDesk {

    private static final int PAGE = 100;

    private final Inspections inspections;
    private final StoredRatings ratings;
    private final RegisteredServices services;
    private final ServiceRegister register;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    InspectionDesk(
            Inspections inspections,
            StoredRatings ratings,
            RegisteredServices services,
            ServiceRegister register,
            Procedures procedures,
            Deadlines deadlines,
            People people,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.inspections = inspections;
        this.ratings = ratings;
        this.services = services;
        this.register = register;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Services by provider, each with how it is rated today. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        DIRECTOR,
        HOME_FINDING_OFFICER
    })
    public List<RatedService> list(RatingFilter filter, RatedService.@Nullable After after, int limit) {
        return ratings.page(filter, actors.get().language(), after, Math.min(limit, PAGE));
    }

    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        DIRECTOR,
        HOME_FINDING_OFFICER
    })
    public InspectionPage page(long serviceId) {
        RegisteredService service = services.findById(serviceId).orElseThrow(InspectionDesk::unknown);
        List<Inspection> all = inspections.ofService(serviceId);
        Map<Long, String> names =
                people.names(all.stream().map(Inspection::recordedBy).collect(Collectors.toSet()));
        return new InspectionPage(
                summary(serviceId),
                all.isEmpty() ? null : rated(all),
                InspectionPolicy.themes(service.kind(), service.regulator()),
                all.stream().map(each -> line(each, names)).toList());
    }

    private InspectionLine line(Inspection of, Map<Long, String> names) {
        return new InspectionLine(
                of.reference(),
                of.inspectedOn(),
                of.receivedOn(),
                of.link(),
                of.note(),
                of.grades(),
                of.state(),
                until(of),
                names.getOrDefault(of.recordedBy(), ""),
                of.recordedAt());
    }

    /** Last day on which the provider may ask for what follows, by the version that the inspection keeps. */
    private @Nullable LocalDate until(Inspection of) {
        LocalDate from = of.mayFollowFrom();
        if (from == null) {
            return null;
        }
        ProcedureSettings settings = procedures.pinned(of.procedureVersion());
        Setting limit = of.state() == RatingState.GIVEN ? Setting.RATING_REVIEW_REQUEST : Setting.RATING_APPEAL;
        return deadlines.lastDay(from, settings.limit(limit));
    }

    /** @return its reference; the same form again gets the same */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public String record(RecordInspection command) {
        RegisteredService service = services.lockById(command.serviceId()).orElseThrow(InspectionDesk::unknown);
        Optional<Inspection> earlier = inspections.findByFormKey(command.form());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        Set<Theme> themes = InspectionPolicy.themes(service.kind(), service.regulator());
        InspectionPolicy.days(command.inspected(), command.received(), clock.today())
                .and(() -> InspectionPolicy.rated(themes, command.grades()))
                .and(() -> InspectionPolicy.link(command.link()))
                .and(() -> InspectionPolicy.note(command.note()))
                .orThrow();
        Map<Theme, Grade> before = grades(inspections.ofService(service.id()));
        Inspection inspection = inspections.saveAndFlush(new Inspection(
                command,
                service.providerId(),
                procedures.current(ProcedureCode.MONITORING).versionId(),
                actors.get().accountId(),
                clock.now()));
        inspection.number();
        inspections.saveAndFlush(inspection);
        audit.record(
                "inspection.recorded",
                inspection.reference(),
                Map.of("service", service.id(), "rated", command.grades().size()));
        stands(inspection, before);
        return inspection.reference();
    }

    /** The provider has asked the regulator for a review, or after it has appealed. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void askedAgain(String reference, LocalDate day) {
        Inspection inspection = inspections.lockByReference(reference).orElseThrow(InspectionDesk::unknown);
        InspectionPolicy.asked(inspection.mayFollowFrom(), until(inspection), day, clock.today())
                .orThrow();
        Map<Theme, Grade> before = grades(inspections.ofService(inspection.serviceId()));
        inspection.askedAgain(day);
        inspections.saveAndFlush(inspection);
        audit.record(
                "inspection.asked-again",
                reference,
                Map.of("state", inspection.state().name()));
        stands(inspection, before);
    }

    /** @param grades as they are from then on */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void outcome(String reference, LocalDate day, Map<Theme, Grade> grades) {
        Inspection inspection = inspections.lockByReference(reference).orElseThrow(InspectionDesk::unknown);
        RegisteredService service = services.findById(inspection.serviceId()).orElseThrow(InspectionDesk::unknown);
        InspectionPolicy.outcome(inspection.state(), inspection.since(), day, clock.today())
                .and(() -> InspectionPolicy.rated(InspectionPolicy.themes(service.kind(), service.regulator()), grades))
                .orThrow();
        Map<Theme, Grade> before = grades(inspections.ofService(inspection.serviceId()));
        inspection.outcome(day, grades);
        inspections.saveAndFlush(inspection);
        audit.record(
                "inspection.outcome",
                reference,
                Map.of("state", inspection.state().name()));
        stands(inspection, before);
    }

    /** Keeps how the service is rated now, and says what has fallen. */
    private void stands(Inspection changed, Map<Theme, Grade> before) {
        List<Inspection> all = inspections.ofService(changed.serviceId());
        Rated rated = rated(all);
        ratings.keep(changed.serviceId(), changed.providerId(), rated);
        List<RatingFell.Fall> falls = InspectionPolicy.falls(before, rated.grades());
        if (!falls.isEmpty()) {
            events.publishEvent(new RatingFell(
                    changed.reference(),
                    changed.providerId(),
                    changed.serviceId(),
                    summary(changed.serviceId()).name(),
                    falls));
        }
    }

    private static Rated rated(List<Inspection> newestFirst) {
        Inspection newest = newestFirst.getFirst();
        return new Rated(grades(newestFirst), newest.state(), newest.inspectedOn());
    }

    private static Map<Theme, Grade> grades(List<Inspection> newestFirst) {
        return InspectionPolicy.now(newestFirst.stream().map(Inspection::grades).toList());
    }

    private ServiceSummary summary(long serviceId) {
        return register.find(serviceId).orElseThrow(InspectionDesk::unknown);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such service or inspection");
    }
}

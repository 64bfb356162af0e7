package cymru.cartref.child;

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
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.domain.Child;
import cymru.cartref.child.domain.Children;
import cymru.cartref.child.domain.References;
import cymru.cartref.child.domain.Stay;
import cymru.cartref.child.domain.StayPolicy;
import cymru.cartref.child.domain.StayRows;
import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.Directory;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.ChildReference;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Where the council keeps which child stays where: a pseudonym, no name, no birth date. */
@Desk
public class StaysDesk {

    private final Children children;
    private final StayRows stays;
    private final StayLists lists;
    private final ServiceRegister services;
    private final Directory directory;
    private final ReadRecord reads;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    StaysDesk(
            Children children,
            StayRows stays,
            StayLists lists,
            ServiceRegister services,
            Directory directory,
            ReadRecord reads,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.children = children;
        this.stays = stays;
        this.lists = lists;
        this.services = services;
        this.directory = directory;
        this.reads = reads;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The last recorded first; {@code beforeId} is the last id of the page before, or a number beyond all. On record. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR
    })
    public List<StayLine> list(StayFilter filter, long beforeId, int limit) {
        List<StayLine> page = lists.page(null, filter, beforeId, limit);
        reads.listed("stays", filter, page.size());
        return page;
    }

    /** Authorities that place children, by name in English. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR
    })
    public List<StayChoices.Authority> authorities() {
        return directory.active(BodyKind.LOCAL_AUTHORITY).stream()
                .map(body -> new StayChoices.Authority(body.id(), body.name()))
                .toList();
    }

    /** Services of registered providers whose name, provider or number holds the words. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR
    })
    public List<StayChoices.Home> homes(String words, int limit) {
        return services.ofRegistered(words, Math.min(limit, 50)).stream()
                .map(StaysDesk::home)
                .toList();
    }

    /** One home that the address of the list names. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR
    })
    public Optional<StayChoices.Home> home(long serviceId) {
        return services.find(serviceId).map(StaysDesk::home);
    }

    /**
     * Gives a child a reference. The same form again gets the same one.
     *
     * @return the pseudonym
     */
    @May({CONTRACT_OFFICER, HOME_FINDING_OFFICER, QUALITY_MONITOR})
    public String add(NewChild command) {
        Optional<Child> earlier = children.findByFormKey(command.form().toString());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        boolean placing = directory
                .find(command.authorityId())
                .filter(body -> body.active() && body.kind() == BodyKind.LOCAL_AUTHORITY)
                .isPresent();
        StayPolicy.authority(placing).orThrow();
        String reference = References.make();
        while (children.existsByReference(reference)) {
            reference = References.make();
        }
        children.saveAndFlush(new Child(
                reference,
                command.form(),
                command.authorityId(),
                command.ageBand(),
                actors.get().accountId(),
                clock.now()));
        audit.record("child.added", reference, Map.of("authority", command.authorityId()));
        return reference;
    }

    /** A child comes to a home. Opened twice alike, it is opened once. */
    @May({CONTRACT_OFFICER, HOME_FINDING_OFFICER, QUALITY_MONITOR})
    public void open(OpenStay command) {
        String reference = ChildReference.normal(command.child());
        Optional<Child> found = children.lockByReference(reference);
        StayPolicy.known(found.isPresent()).orThrow();
        Child child = found.orElseThrow();
        LocalDate today = clock.today();
        List<Stay> others = stays.findByChildId(child.id());
        if (others.stream()
                .anyMatch(stay -> stay.to() == null
                        && stay.serviceId() == command.serviceId()
                        && stay.from().equals(command.from()))) {
            return;
        }
        Optional<ServiceSummary> service = services.find(command.serviceId());
        StayPolicy.service(service.filter(StaysDesk::registered).isPresent())
                .and(() -> StayPolicy.start(command.from(), today))
                .and(() -> StayPolicy.apart(
                        new StayPolicy.Period(command.from(), null),
                        others.stream().map(Stay::period).toList()))
                .orThrow();
        Stay stay = stays.saveAndFlush(new Stay(
                child,
                command.serviceId(),
                service.orElseThrow().providerId(),
                command.from(),
                actors.get().accountId(),
                clock.now()));
        audit.record("child.stay-opened", reference, Map.of("stay", stay.id()));
        events.publishEvent(new StayOpened(service.get().providerId(), command.serviceId(), child.authorityId()));
    }

    /**
     * A child leaves a home. Ended twice alike, it is ended once.
     *
     * @param to the last day, today or earlier
     */
    @May({CONTRACT_OFFICER, HOME_FINDING_OFFICER, QUALITY_MONITOR})
    public void end(long stayId, LocalDate to, @Nullable StayEnd reason) {
        Stay stay = stays.findById(stayId).orElseThrow(() -> new AccessDeniedException("No stay " + stayId));
        Child child = children.lockById(stay.childId()).orElseThrow();
        Stay locked = stays.findById(stayId).orElseThrow();
        if (to.equals(locked.to()) && reason == locked.reason()) {
            return;
        }
        StayPolicy.goesOn(locked.to())
                .and(() -> StayPolicy.end(locked.from(), to, clock.today()))
                .and(() -> StayPolicy.reason(reason))
                .orThrow();
        locked.end(to, Objects.requireNonNull(reason), actors.get().accountId(), clock.now());
        try {
            stays.saveAndFlush(locked);
        } catch (OptimisticLockingFailureException e) {
            throw new RefusedException(ChildRule.CHILD_STAY_ENDED);
        }
        audit.record("child.stay-ended", child.reference(), Map.of("stay", stayId, "reason", reason.name()));
    }

    static boolean registered(ServiceSummary service) {
        return service.providerStatus() == ProviderStatus.REGISTERED;
    }

    private static StayChoices.Home home(ServiceSummary service) {
        return new StayChoices.Home(service.id(), service.name(), service.provider());
    }
}

package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.GUEST;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.concern.domain.ConcernDrafts;
import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.concern.domain.DraftFiles;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.ServiceRegister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** Where a concern is written: every pause is kept here, sealed, one draft per person and provider. A draft is its writer's alone. */
@Desk
public class DraftDesk {

    private final ConcernDrafts drafts;
    private final DraftFiles files;
    private final Subjects subjects;
    private final ProviderRegister providers;
    private final ServiceRegister services;
    private final EventTypes events;
    private final Drafting drafting;
    private final CurrentActor actors;

    DraftDesk(
            ConcernDrafts drafts,
            DraftFiles files,
            Subjects subjects,
            ProviderRegister providers,
            ServiceRegister services,
            EventTypes events,
            Drafting drafting,
            CurrentActor actors) {
        this.drafts = drafts;
        this.files = files;
        this.subjects = subjects;
        this.providers = providers;
        this.services = services;
        this.events = events;
        this.drafting = drafting;
        this.actors = actors;
    }

    /**
     * Services and whole providers to choose from, by name: all for the council, whatever their status, and those of
     * registered providers for a guest; its own for a provider.
     */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public List<ServiceChoice> services(String text, int offset, int limit) {
        Actor actor = actors.get();
        boolean guest = actor.holds(GUEST);
        if (!actor.council() && !guest && actor.organisationId() == null) {
            return List.of();
        }
        Long own = actor.council() || guest ? null : actor.organisationId();
        return services.search(text, own, guest, offset, limit).stream()
                .map(ServiceChoice::of)
                .toList();
    }

    /** Events of which others are told, to choose from. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public List<NotifiableEventType> events() {
        return events.now();
    }

    /** What this person has begun, newest first. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public List<DraftLine> drafts() {
        List<ConcernDrafts.Known> known = drafts.of(actors.get().accountId());
        Map<Long, String> names = providers
                .all(known.stream().map(ConcernDrafts.Known::providerId).toList())
                .stream()
                .collect(Collectors.toMap(ProviderSummary::id, ProviderSummary::name));
        return known.stream()
                .map(draft ->
                        new DraftLine(draft.providerId(), names.getOrDefault(draft.providerId(), ""), draft.savedAt()))
                .toList();
    }

    /** The draft about a provider; empty while there is none. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public Optional<ConcernDraft> open(long providerId) {
        return drafts.find(actors.get().accountId(), providerId).map(drafting::shown);
    }

    /** Keeps what is written so far. One about another provider than before moves there. */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public SavedDraft save(SaveDraft command) {
        Actor actor = actors.get();
        long account = actor.accountId();
        mayBeAbout(actor, command.providerId());
        long before = command.before() == null ? command.providerId() : command.before();
        boolean moves = before != command.providerId();
        Optional<ConcernDrafts.Kept> kept = drafts.lock(account, before);
        if (moves || kept.isEmpty()) {
            subjects.mayBegin(actor, command.providerId());
        }
        ConcernPolicy.fresh(kept.map(ConcernDrafts.Kept::revision).orElse(null), command.revision())
                .and(() -> ConcernPolicy.mayMove(
                        moves && drafts.lock(account, command.providerId()).isPresent()))
                .orThrow();
        ConcernContent content = command.content()
                .withFiles(kept.map(draft -> draft.content().files()).orElse(List.of()));
        ConcernPolicy.mayBeKept(content).orThrow();
        subjects.about(command.providerId(), content.serviceId());
        if (moves) {
            drafts.discard(account, before);
        }
        String key = kept.map(ConcernDrafts.Kept::formKey)
                .orElseGet(() -> UUID.randomUUID().toString());
        return drafting.keep(account, command.providerId(), key, command.revision(), content);
    }

    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public void discard(long providerId) {
        long account = actors.get().accountId();
        drafts.lock(account, providerId).ifPresent(draft -> {
            drafts.discard(account, providerId);
            files.remove(draft.formKey(), draft.content().files());
        });
    }

    /** A provider's people write about their own organisation only. */
    static void mayBeAbout(Actor actor, long providerId) {
        if (!actor.council() && !actor.holds(GUEST) && !actor.belongsTo(providerId)) {
            throw new AccessDeniedException("Provider " + providerId + " is another organisation");
        }
    }
}

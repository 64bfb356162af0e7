package cymru.cartref.child;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.provider.ServiceRegister;
import java.util.List;

/** Where a provider's own people see who stays at its services; another provider's are none. */
@Desk
public class OwnStaysDesk {

    private final StayLists lists;
    private final ServiceRegister services;
    private final ReadRecord reads;
    private final CurrentActor actors;

    OwnStaysDesk(StayLists lists, ServiceRegister services, ReadRecord reads, CurrentActor actors) {
        this.lists = lists;
        this.services = services;
        this.reads = reads;
        this.actors = actors;
    }

    /** The last recorded first; none while somebody belongs to no organisation. On record. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<StayLine> list(StayFilter filter, long beforeId, int limit) {
        Long organisation = actors.get().organisationId();
        if (organisation == null) {
            return List.of();
        }
        List<StayLine> page = lists.page(organisation, filter, beforeId, limit);
        reads.listed("provider-" + organisation, filter, page.size());
        return page;
    }

    /** The own services. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<StayChoices.Home> homes() {
        Long organisation = actors.get().organisationId();
        return organisation == null
                ? List.of()
                : services.ofProvider(organisation).stream()
                        .map(service -> new StayChoices.Home(service.id(), service.name(), service.provider()))
                        .toList();
    }
}

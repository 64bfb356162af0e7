package cymru.cartref.standing;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.provider.ProviderNews.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a provider's own people read how it stands: what they were told elsewhere, no level and no concern. */
@Desk
public class OwnStandingDesk {

    private final StandingReader reader;
    private final CurrentActor actors;

    OwnStandingDesk(StandingReader reader, CurrentActor actors) {
        this.reader = reader;
        this.actors = actors;
    }

    /** Empty while somebody belongs to no organisation, or to one that has not begun to register. */
    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public Optional<StandingPage> mine() {
        Actor actor = actors.get();
        Long organisation = actor.organisationId();
        return organisation == null ? Optional.empty() : Optional.ofNullable(reader.page(organisation, actor, false));
    }

    @May({PROVIDER_ADMINISTRATOR, RESPONSIBLE_INDIVIDUAL})
    public List<News> news(Instant before, int limit) {
        Actor actor = actors.get();
        Long organisation = actor.organisationId();
        return organisation == null ? List.of() : reader.news(organisation, before, limit, actor);
    }
}

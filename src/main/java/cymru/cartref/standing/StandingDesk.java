package cymru.cartref.standing;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderNews.News;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reads how providers stand. How many concerns there are is told to those who may read concerns. */
@Desk
public class StandingDesk {

    private static final Set<Role> READ_CONCERNS = EnumSet.of(
            CONTRACT_OFFICER, QUALITY_MONITOR, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, SAFEGUARDING_LEAD);

    private final StandingReader reader;
    private final ProviderRegister register;
    private final CurrentActor actors;

    StandingDesk(StandingReader reader, ProviderRegister register, CurrentActor actors) {
        this.reader = reader;
        this.register = register;
        this.actors = actors;
    }

    /**
     * By name, as the reader's language sorts them.
     *
     * @param after where the page before ended; null for the first
     */
    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SAFEGUARDING_LEAD,
        HOME_FINDING_OFFICER,
        AUDITOR
    })
    public List<StandingLine> list(StandingFilter filter, ProviderLine.@Nullable After after, int limit) {
        Actor actor = actors.get();
        return reader.list(filter, after, limit, actor, readsConcerns(actor));
    }

    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SAFEGUARDING_LEAD,
        HOME_FINDING_OFFICER,
        AUDITOR
    })
    public StandingPage page(String reference) {
        Actor actor = actors.get();
        return Objects.requireNonNull(reader.page(provider(reference), actor, readsConcerns(actor)));
    }

    /** What happened before the moment, the newest first. */
    @May({
        CONTRACT_OFFICER,
        QUALITY_MONITOR,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SAFEGUARDING_LEAD,
        HOME_FINDING_OFFICER,
        AUDITOR
    })
    public List<News> news(String reference, Instant before, int limit) {
        return reader.news(provider(reference), before, limit, actors.get());
    }

    private long provider(String reference) {
        return register.byReference(reference)
                .map(ProviderSummary::id)
                .orElseThrow(() -> new AccessDeniedException("No such provider"));
    }

    private static boolean readsConcerns(Actor actor) {
        return READ_CONCERNS.stream().anyMatch(actor::holds);
    }
}

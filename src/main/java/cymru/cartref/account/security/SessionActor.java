package cymru.cartref.account.security;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.domain.StoredPeople;
import cymru.cartref.account.domain.StoredPeople.Entrance;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person anew from the database, so that a closed account or a role taken away counts at once. */
@Component
class SessionActor implements CurrentActor {

    private final StoredPeople people;

    SessionActor(StoredPeople people) {
        this.people = people;
    }

    @Override
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.getName().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return people.entrance(Long.parseLong(authentication.getName()))
                .filter(entrance -> stillGood(authentication, entrance))
                .map(Entrance::actor);
    }

    @Override
    public Actor get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private static boolean stillGood(Authentication authentication, Entrance entrance) {
        return !(authentication.getPrincipal() instanceof AccountPrincipal principal) || principal.current(entrance);
    }
}

package cymru.cartref.account;

import java.util.Optional;

/** The person behind this request. */
public interface CurrentActor {

    Optional<Actor> find();

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is signed in */
    Actor get();
}

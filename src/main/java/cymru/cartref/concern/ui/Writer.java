package cymru.cartref.concern.ui;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;

/** Who writes a concern: each is asked a little differently. */
enum Writer {
    COUNCIL,
    PROVIDER,
    GUEST;

    static Writer of(Actor actor) {
        if (actor.council()) {
            return COUNCIL;
        }
        return actor.holds(Role.GUEST) ? GUEST : PROVIDER;
    }
}

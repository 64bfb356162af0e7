package cymru.cartref.account;

import cymru.cartref.shared.Language;
import java.util.Set;

/**
 * A person of a team as their administrator sees them.
 *
 * @param active false while an invitation is not yet taken up
 * @param version to be handed back with a change, so that nobody overwrites a colleague's
 */
public record Member(
        long accountId, String name, String email, Language language, Set<Role> roles, boolean active, int version) {

    public Member {
        roles = Set.copyOf(roles);
    }
}

package cymru.cartref.account;

import cymru.cartref.shared.Language;
import java.util.Set;

/** Whom to invite, in which language to write to them, and what they may do. */
public record Invitation(String name, String email, Language language, Set<Role> roles) {

    public Invitation {
        roles = Set.copyOf(roles);
    }
}

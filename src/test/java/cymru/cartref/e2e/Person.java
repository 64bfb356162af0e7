package cymru.cartref.e2e;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.util.Set;

/** Somebody of a story, as they are invited. */
record Person(String name, String email, Language language, Set<Role> roles) {

    Person(String name, String email, Language language, Role... roles) {
        this(name, email, language, Set.of(roles));
    }
}

package cymru.cartref.embedded;

import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.util.Set;

/** Somebody who works for one of the demo's providers; invented. */
record DemoMember(String email, String fullName, Language language, Set<Role> roles) {}

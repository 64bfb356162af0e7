package cymru.cartref.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What accounts need to know of providers; implemented by the module that keeps them. */
public interface Organisations {

    /** The provider of a reference such as {@code P-0012}. */
    Optional<Long> byReference(String reference);

    /** Names by organisation id, in one statement. */
    Map<Long, String> names(Collection<Long> organisationIds);
}

package cymru.cartref.child;

import java.util.Collection;
import java.util.Set;

/** Whether a pseudonym is known; for the modules above, inside their own deeds. */
public interface ChildReferences {

    boolean exists(String reference);

    /** Those of them that are known, in one statement. */
    Set<String> existing(Collection<String> references);
}

package cymru.cartref.concern;

import java.util.Collection;
import java.util.Set;

/** Which concerns are held from their provider now; no permission of its own, so never handed to a page. */
public interface HeldConcerns {

    boolean held(String reference);

    /** Those of the references whose concerns are held, in one statement; unknown ones are not. */
    Set<String> held(Collection<String> references);
}

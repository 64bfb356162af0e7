package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import java.util.Set;

/** How the module that owns cases of a kind keeps a plan from those who may not see its case. Asked at every read. */
public interface PlanVeil {

    /** The kind in {@link OwnerRef}. */
    String ownerKind();

    /** Whether the provider must not know of this case, such as one held in confidence. */
    boolean hiddenFromProvider(String ownerReference);

    /** References of the owner's cases whose plans this reader, of the council or of a provider, may not see. Bounded. */
    Set<String> hiddenFrom(Actor reader);
}

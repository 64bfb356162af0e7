package cymru.cartref.improvement.domain;

import cymru.cartref.account.Actor;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanVeil;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the owners of plans keep from whom. An owner that says nothing hides nothing. */
@Component
public class Veils {

    private final ObjectProvider<PlanVeil> veils;

    Veils(ObjectProvider<PlanVeil> veils) {
        this.veils = veils;
    }

    public boolean hiddenFromProvider(OwnerRef owner) {
        return veils.stream()
                .anyMatch(veil -> veil.ownerKind().equals(owner.kind()) && veil.hiddenFromProvider(owner.reference()));
    }

    /** A provider's person sees what neither veil hides. */
    public boolean hides(OwnerRef owner, Actor reader) {
        return (!reader.council() && hiddenFromProvider(owner))
                || veils.stream()
                        .anyMatch(veil -> veil.ownerKind().equals(owner.kind())
                                && veil.hiddenFrom(reader).contains(owner.reference()));
    }

    /** The owners' references that a reader's list leaves out, by kind. */
    public Map<String, Set<String>> hiddenFrom(Actor reader) {
        Map<String, Set<String>> hidden = new HashMap<>();
        veils.forEach(veil -> hidden.put(veil.ownerKind(), veil.hiddenFrom(reader)));
        hidden.values().removeIf(Set::isEmpty);
        return hidden;
    }
}

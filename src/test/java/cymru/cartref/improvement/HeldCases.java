package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** An owner of plans whose cases a test can hold in confidence. */
@TestComponent
public class HeldCases implements PlanVeil {

    static final String KIND = "test";

    final Set<String> held = ConcurrentHashMap.newKeySet();

    @Override
    public String ownerKind() {
        return KIND;
    }

    @Override
    public boolean hiddenFromProvider(String ownerReference) {
        return held.contains(ownerReference);
    }

    @Override
    public Set<String> hiddenFrom(Actor reader) {
        return reader.council() ? Set.of() : Set.copyOf(held);
    }
}

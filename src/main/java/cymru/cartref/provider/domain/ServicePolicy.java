package cymru.cartref.provider.domain;

import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be true of a service. What is left out is said by the progress list; what cannot be is refused here. */
public final class ServicePolicy {

    private static final int OLDEST = 25;
    private static final int MOST_PLACES = 5000;

    private ServicePolicy() {}

    /** Support that comes to the child has no places to fill. */
    public static boolean hasPlaces(ServiceKind kind) {
        return kind != ServiceKind.DOMICILIARY_SUPPORT && kind != ServiceKind.THERAPEUTIC_SUPPORT;
    }

    /** Ages in whole years, from 0 to 25 (care leavers), the younger first. */
    public static Decision ages(@Nullable Integer from, @Nullable Integer to) {
        boolean good = inRange(from, OLDEST) && inRange(to, OLDEST) && (from == null || to == null || from <= to);
        return good
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ProviderRule.PROVIDER_AGES, Map.of("oldest", OLDEST), from == null ? "ageTo" : "ageFrom"));
    }

    /** No more free places than places. */
    public static Decision places(@Nullable Integer places, @Nullable Integer vacancies) {
        boolean good = inRange(places, MOST_PLACES)
                && inRange(vacancies, MOST_PLACES)
                && (places == null || vacancies == null || vacancies <= places);
        return good
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ProviderRule.PROVIDER_PLACES,
                        Map.of("most", MOST_PLACES),
                        places == null ? "places" : "vacancies"));
    }

    /** A home where a child lives, or lived, stays on record. */
    public static Decision mayBeRemoved(boolean used) {
        return Decision.require(!used, ProviderRule.PROVIDER_SERVICE_IN_USE);
    }

    public static Decision areas(Set<String> areas, Set<String> known) {
        return known.containsAll(areas)
                ? Decision.allow()
                : Decision.refuse(new Refusal(ProviderRule.PROVIDER_AREA_UNKNOWN, Map.of(), "areas"));
    }

    /** Whether an edit changes what the regulator has registered, so that the provider is vetted again. */
    public static boolean registrationChanged(@Nullable ServiceForm before, ServiceForm after) {
        if (before == null) {
            return after.kind().restricted() || after.regulatorReference() != null;
        }
        return before.kind() != after.kind()
                || before.regulator() != after.regulator()
                || !Objects.equals(before.regulatorReference(), after.regulatorReference());
    }

    private static boolean inRange(@Nullable Integer value, int most) {
        return value == null || (value >= 0 && value <= most);
    }
}

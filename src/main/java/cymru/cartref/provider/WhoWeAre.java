package cymru.cartref.provider;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first step: what the regulator asks of a body too (Registration amendment 2026/2, Sch 1 para 7). Only the name
 * and the form are needed to save; the progress list says what else is.
 *
 * @param name as registered
 * @param principalOffice where it differs from the registered office
 * @param inGroup whether the provider is a subsidiary, so that its parent must be named
 * @param numbers as typed when sent in; in their register's own form when read
 */
public record WhoWeAre(
        LegalForm legalForm,
        String name,
        @Nullable String tradingName,
        @Nullable String welshName,
        @Nullable String registeredOffice,
        @Nullable String principalOffice,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        boolean inGroup,
        @Nullable String groupName,
        Map<NumberKind, String> numbers) {

    public WhoWeAre {
        numbers = Map.copyOf(numbers);
    }

    /** What a registration begins with. */
    public static WhoWeAre named(String name, LegalForm legalForm) {
        return new WhoWeAre(legalForm, name, null, null, null, null, null, null, null, false, null, Map.of());
    }
}

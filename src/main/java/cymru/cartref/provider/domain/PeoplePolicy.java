package cymru.cartref.provider.domain;

import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.shared.Decision;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who a provider must and may name. */
public final class PeoplePolicy {

    private PeoplePolicy() {}

    /** There is one responsible individual at a time: the new one is written over the old one. */
    public static Decision mayName(PersonForm form, Collection<PersonForm> others) {
        boolean second = form.role() == PersonRole.RESPONSIBLE_INDIVIDUAL
                && others.stream().anyMatch(other -> other.role() == PersonRole.RESPONSIBLE_INDIVIDUAL);
        return Decision.require(!second, ProviderRule.PROVIDER_ONE_RESPONSIBLE_INDIVIDUAL);
    }

    /** A registered provider is never without its responsible individual. */
    public static Decision mayRemove(PersonRole role, ProviderStatus status) {
        return Decision.require(
                role != PersonRole.RESPONSIBLE_INDIVIDUAL || status != ProviderStatus.REGISTERED,
                ProviderRule.PROVIDER_ONE_RESPONSIBLE_INDIVIDUAL);
    }

    /** Another person, or the same one by another name: either way the council looks again. A new address is no change. */
    public static boolean responsibleIndividualChanged(@Nullable PersonForm before, PersonForm after) {
        boolean was = before != null && before.role() == PersonRole.RESPONSIBLE_INDIVIDUAL;
        boolean is = after.role() == PersonRole.RESPONSIBLE_INDIVIDUAL;
        return was != is || (is && !Objects.equals(before == null ? null : before.name(), after.name()));
    }
}

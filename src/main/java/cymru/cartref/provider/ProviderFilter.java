package cymru.cartref.provider;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for in the register; empty sets and nulls mean any.
 *
 * @param words part of a name, a number of any register, or a reference
 * @param area ONS code
 * @param runningOut only those with a critical paper that has expired or will within 60 days
 * @param toCheck only those with a paper nobody has checked
 */
public record ProviderFilter(
        String words,
        Set<ProviderStatus> statuses,
        @Nullable ServiceKind kind,
        @Nullable String area,
        @Nullable LegalForm legalForm,
        boolean runningOut,
        boolean toCheck) {

    public static final ProviderFilter ALL = new ProviderFilter("", Set.of(), null, null, null, false, false);

    public ProviderFilter {
        statuses = Set.copyOf(statuses);
    }
}

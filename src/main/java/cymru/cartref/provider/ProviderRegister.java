package cymru.cartref.provider;

import cymru.cartref.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks providers up for the modules above; no permission of its own, so never handed to a page. */
public interface ProviderRegister {

    Optional<ProviderSummary> find(long providerId);

    Optional<ProviderSummary> byReference(String reference);

    /** In one statement; unknown ids are left out. */
    List<ProviderSummary> all(Collection<Long> providerIds);

    /** Registered providers with a service of one of the kinds in one of the areas (area codes; none named: everywhere). */
    List<ProviderSummary> registeredOffering(Set<ServiceKind> kinds, Set<String> areas);

    /** Registered providers with a greater id, in order of id, at most {@code limit}: to walk through all in batches. */
    List<ProviderSummary> registeredAfter(long providerId, int limit);

    /**
     * A page of those with a reference, in the order of names as the language sorts them; what they offer is left out.
     *
     * @param among only these; null: all
     * @param after where the page before ended; null for the first
     */
    List<ProviderLine> byName(
            Language language,
            String words,
            @Nullable Collection<Long> among,
            ProviderLine.@Nullable After after,
            int limit);

    /** The numbers by which public registers know it. */
    Map<NumberKind, String> numbers(long providerId);

    /** The same of many, by provider id, in one statement; a provider without a number is left out. */
    Map<Long, Map<NumberKind, String>> numbers(Collection<Long> providerIds);

    /** In one statement; unknown ids are left out. */
    List<ProviderContact> contacts(Collection<Long> providerIds);
}

package cymru.cartref.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks services up for the modules above; no permission of its own, so never handed to a page. */
public interface ServiceRegister {

    Optional<ServiceSummary> find(long serviceId);

    /** By id, in one statement; unknown ids are left out. */
    Map<Long, ServiceSummary> all(Collection<Long> serviceIds);

    /** Every service that has one of the regulators' numbers, in one statement. Numbers are compared as registers write them. */
    List<ServiceSummary> byReferences(Collection<String> references);

    /** A provider's own, in order of id. */
    List<ServiceSummary> ofProvider(long providerId);

    /** Of registered providers: services whose name, provider or number holds the words, by name, at most {@code limit}. */
    List<ServiceSummary> ofRegistered(String words, int limit);

    /**
     * Services, and providers as a whole, by name, in one statement.
     *
     * @param text in the name of the service or its provider, or the provider's reference; empty: all
     * @param providerId of this provider only; null: of all
     * @param registered only of registered providers; else whatever the provider's status
     */
    List<ProviderOrService> search(String text, @Nullable Long providerId, boolean registered, int offset, int limit);
}

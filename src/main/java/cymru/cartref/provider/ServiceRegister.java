package cymru.cartref.provider;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks services up for the modules above; no permission of its own, so never handed to a page. */
public interface ServiceRegister {

    Optional<ServiceSummary> find(long serviceId);

    /**
     * Services of registered providers by name, then id, in one statement.
     *
     * @param text in the name of the service or its provider, or the provider's reference; empty: all
     * @param providerId of this provider only; null: of all
     */
    List<ServiceSummary> search(String text, @Nullable Long providerId, int offset, int limit);
}

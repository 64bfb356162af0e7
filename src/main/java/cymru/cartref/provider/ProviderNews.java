package cymru.cartref.provider;

import cymru.cartref.account.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a provider, brought by the module that knows, for the page of its standing. A provider's own people are
 * told only what they were told elsewhere.
 */
public interface ProviderNews {

    /** Newest first, before the moment, at most as many as asked for, in one or two statements. */
    List<News> of(Asked asked);

    /** @param reader of the council, or of the provider itself */
    record Asked(long providerId, Instant before, int limit, Actor reader) {

        public boolean own() {
            return !reader.council();
        }
    }

    /**
     * @param what in the reader's language
     * @param path of the page it leads to, without a leading slash; null where there is none for the reader
     */
    record News(Instant at, String what, @Nullable String path) {}
}

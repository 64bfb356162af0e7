package cymru.cartref.concern;

import java.time.Instant;

/**
 * A file or photo of a concern.
 *
 * @param documentId of the document store
 * @param size bytes
 */
public record ConcernFile(String documentId, String name, String mediaType, long size, Instant storedAt) {

    @Override
    public String toString() {
        return "ConcernFile[sealed]";
    }
}

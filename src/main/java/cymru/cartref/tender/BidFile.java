package cymru.cartref.tender;

import org.jspecify.annotations.Nullable;

/**
 * A file of a bid.
 *
 * @param documentId of the document store
 * @param size bytes
 * @param sha256 lower-case hex
 * @param criterion the criterion it belongs to
 * @param requirement the requirement it proves
 */
public record BidFile(
        String documentId,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Long criterion,
        @Nullable Long requirement) {

    @Override
    public String toString() {
        return "BidFile[sealed]";
    }
}

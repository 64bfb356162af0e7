package cymru.cartref.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names the body a form edits, and the form itself so that a double click adds one body.
 *
 * @param id null for a new body
 * @param edition of the body when the form was opened; 0 for a new one
 */
public record PartnerKey(@Nullable Long id, long edition, UUID form) {

    public static PartnerKey fresh() {
        return new PartnerKey(null, 0, UUID.randomUUID());
    }
}

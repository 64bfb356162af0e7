package cymru.cartref.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names the row a form edits, and the form itself so that a double click adds one row.
 *
 * @param id null for a new row
 * @param version of the row when the form was opened; 0 for a new one
 */
public record FormKey(@Nullable Long id, long version, UUID form) {

    public static FormKey fresh() {
        return new FormKey(null, 0, UUID.randomUUID());
    }
}

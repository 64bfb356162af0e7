package cymru.cartref.improvement;

import cymru.cartref.document.StoredDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action on its plan's page.
 *
 * @param owner the person's name
 * @param evidence the oldest first
 */
public record ActionLine(
        ActionForm form,
        ActionState state,
        String owner,
        boolean ofProvider,
        @Nullable String note,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String reopenedWhy,
        List<Evidence> evidence) {

    public ActionLine {
        evidence = List.copyOf(evidence);
    }

    /** A file that shows what was done. */
    public record Evidence(long id, StoredDocument file, String by, Instant at) {}
}

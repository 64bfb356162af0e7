package cymru.cartref.provider;

import org.jspecify.annotations.Nullable;

/** Told inside the deed's transaction; an assessment of the old form no longer says anything. */
public record LegalFormChanged(
        long providerId,
        String reference,
        @Nullable LegalForm before,
        @Nullable LegalForm after) {}

package cymru.cartref.terms;

import org.jspecify.annotations.Nullable;

/**
 * An officer's assessment.
 *
 * @param edition of the facts that were read
 * @param reason in words the provider reads
 * @param difference why it differs from the recommendation; needed when it does
 */
public record AssessProvider(
        String providerReference,
        long edition,
        Outcome outcome,
        String reason,
        @Nullable String difference,
        CiwRegister ciwRegister) {}

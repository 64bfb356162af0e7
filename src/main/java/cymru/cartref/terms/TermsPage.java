package cymru.cartref.terms;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version, as officers see it.
 *
 * @param edition goes back with the next save, so that two people do not write over each other
 * @param open how many providers were asked and have not accepted
 */
public record TermsPage(
        int number,
        boolean issued,
        Bilingual text,
        Bilingual changes,
        long edition,
        String editor,
        Instant editedAt,
        @Nullable String issuer,
        @Nullable Instant issuedAt,
        @Nullable LocalDate inForceFrom,
        boolean inForce,
        long open,
        long accepted) {}

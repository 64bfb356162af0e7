package cymru.cartref.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the list of versions. */
public record TermsLine(
        int number, boolean issued, @Nullable LocalDate inForceFrom, long open, long accepted) {}

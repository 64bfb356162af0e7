package cymru.cartref.contract.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next about the visits of a contract.
 *
 * @param day when to look again; by when a visit should be; by when its report is shared
 * @param visit the reference of the one to make
 */
public record VisitNeed(
        VisitStep step, LocalDate day, @Nullable String visit) {}

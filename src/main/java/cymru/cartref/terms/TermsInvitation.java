package cymru.cartref.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that a provider was asked to accept.
 *
 * @param inForce whether it is the version in force today
 * @param open whether it can be accepted now
 * @param receipt null until accepted
 */
public record TermsInvitation(
        int number,
        LocalDate inForceFrom,
        LocalDate dueOn,
        boolean inForce,
        boolean open,
        @Nullable AcceptanceReceipt receipt) {}

package cymru.cartref.concern.closure;

import java.time.LocalDate;

/** A closure in a list. @param left children who are not seen through yet */
public record ListedClosure(
        long id,
        String reference,
        String provider,
        String service,
        ClosureKind kind,
        ClosureState state,
        LocalDate closesOn,
        int children,
        int left) {}

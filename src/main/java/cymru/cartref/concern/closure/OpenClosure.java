package cymru.cartref.concern.closure;

import java.time.LocalDate;
import java.util.Map;

/**
 * A closure that is opened.
 *
 * @param form of the form, so that a double click opens one
 * @param closesOn the day that is proposed
 * @param why in words
 * @param standards how the service goes on meeting its standards until then
 * @param told who was told already, and on which day
 */
public record OpenClosure(
        String form,
        long serviceId,
        ClosureKind kind,
        ClosureCause cause,
        LocalDate closesOn,
        String why,
        String standards,
        Map<ClosureTold, LocalDate> told) {

    public static final int WORDS_LENGTH = 4_000;
    public static final int NOTE_LENGTH = 1_000;

    public OpenClosure {
        told = Map.copyOf(told);
    }

    @Override
    public String toString() {
        return "OpenClosure[sealed]";
    }
}

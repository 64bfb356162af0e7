package cymru.cartref.contract.domain;

import cymru.cartref.procedure.KpiDefinition.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which colour a return has. Pure: the share is the procedure's, the days are the cycle's. */
public final class RagPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RagPolicy() {}

    /** How one indicator was judged. */
    public record Judged(Colour colour, boolean safety) {}

    /**
     * Red if any safety indicator is red, or the share of red ones reaches the procedure's; amber if any is red, or the
     * share of amber ones reaches it. Indicators without a figure do not count; of none at all nothing can be said, which
     * is amber.
     *
     * @param share in percent
     */
    public static Colour overall(List<Judged> judged, BigDecimal share) {
        if (judged.isEmpty()) {
            return Colour.AMBER;
        }
        long red = count(judged, Colour.RED);
        boolean safetyRed = judged.stream().anyMatch(one -> one.safety() && one.colour() == Colour.RED);
        if (safetyRed || reaches(red, judged.size(), share)) {
            return Colour.RED;
        }
        return red > 0 || reaches(count(judged, Colour.AMBER), judged.size(), share) ? Colour.AMBER : Colour.GREEN;
    }

    /** What a return that has not come counts as; empty while it need not have come. */
    public static Optional<Colour> missing(LocalDate today, LocalDate dueOn, LocalDate secondReminderOn) {
        if (!today.isBefore(secondReminderOn)) {
            return Optional.of(Colour.RED);
        }
        return today.isAfter(dueOn) ? Optional.of(Colour.AMBER) : Optional.empty();
    }

    /** The worse of two. */
    public static Colour worse(Colour one, Colour other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Codes that are red in each of the last {@code inARow} cycles.
     *
     * @param cycles colours by code, the newest cycle first
     */
    public static List<String> redInARow(List<Map<String, Colour>> cycles, int inARow) {
        if (inARow < 1 || cycles.size() < inARow) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(cycles.getFirst().keySet());
        codes.removeIf(code -> cycles.stream().limit(inARow).anyMatch(cycle -> cycle.get(code) != Colour.RED));
        return codes;
    }

    private static long count(List<Judged> judged, Colour colour) {
        return judged.stream().filter(one -> one.colour() == colour).count();
    }

    private static boolean reaches(long some, int all, BigDecimal share) {
        return some > 0
                && BigDecimal.valueOf(some).multiply(HUNDRED).compareTo(share.multiply(BigDecimal.valueOf(all))) >= 0;
    }
}

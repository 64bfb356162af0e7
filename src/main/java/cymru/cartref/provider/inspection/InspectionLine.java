package cymru.cartref.provider.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One inspection.
 *
 * @param until last day for what may follow: to ask for a review, or to appeal; null where nothing may
 */
public record InspectionLine(
        String reference,
        LocalDate inspected,
        LocalDate received,
        String link,
        String note,
        Map<Theme, Grade> grades,
        RatingState state,
        @Nullable LocalDate until,
        String recordedBy,
        Instant recordedAt) {

    public InspectionLine {
        grades = Map.copyOf(grades);
    }
}

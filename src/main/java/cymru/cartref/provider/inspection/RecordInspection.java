package cymru.cartref.provider.inspection;

import java.time.LocalDate;
import java.util.Map;

/**
 * An inspection that the regulator has reported.
 *
 * @param form of the form, so that a double click records one
 * @param received day on which the provider had the report
 * @param link of the published report; empty while there is none
 * @param grades of the themes that were rated
 */
public record RecordInspection(
        String form,
        long serviceId,
        LocalDate inspected,
        LocalDate received,
        String link,
        String note,
        Map<Theme, Grade> grades) {

    public static final int LINK_LENGTH = 500;
    public static final int NOTE_LENGTH = 2_000;

    public RecordInspection {
        grades = Map.copyOf(grades);
    }
}

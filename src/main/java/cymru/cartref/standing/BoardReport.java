package cymru.cartref.standing;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;

/**
 * The board's monthly report: numbers of a month beside the month before and the same month a year before.
 *
 * @param month what it is about
 * @param smallest counts below this are hidden, with those from which they could be worked out
 */
public record BoardReport(YearMonth month, int smallest, List<Line> lines) {

    public BoardReport {
        lines = List.copyOf(lines);
    }

    /**
     * A figure; empty where it is hidden.
     *
     * @param code of its text
     */
    public record Line(String code, OptionalLong month, OptionalLong before, OptionalLong yearBefore) {}
}

package cymru.cartref.standing;

import java.time.YearMonth;
import java.util.List;

/**
 * The board's monthly report: numbers of a month beside the month before and the same month a year before.
 *
 * @param month what it is about
 */
public record BoardReport(YearMonth month, List<Line> lines) {

    /** Counts from one to one less than this are not told: somebody could be known by them. */
    public static final int SMALLEST = 5;

    public BoardReport {
        lines = List.copyOf(lines);
    }

    /** @param code of its text */
    public record Line(String code, Told month, Told before, Told yearBefore) {}

    /** A number as it may be told. @param value 0 where it is too small to be told */
    public record Told(long value, boolean small) {

        static Told of(long value) {
            return value > 0 && value < SMALLEST ? new Told(0, true) : new Told(value, false);
        }
    }
}

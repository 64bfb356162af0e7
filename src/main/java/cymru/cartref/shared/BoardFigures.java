package cymru.cartref.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What a module counts for the board's monthly report. One statement; numbers only, never who. */
public interface BoardFigures {

    /** In the order of the report, the same figures whatever the month. */
    List<Figure> of(Month month);

    /**
     * A month of London.
     *
     * @param from its first moment, in UTC as the tables keep it
     * @param to the first moment after it, likewise
     * @param lastDay its last day; today in the month that runs
     */
    record Month(LocalDateTime from, LocalDateTime to, LocalDate firstDay, LocalDate lastDay) {}

    /** @param code of its text, {@code board.figure.<code>} */
    record Figure(int order, String code, long value) {}
}

package cymru.cartref.shared;

import java.util.List;

/** What a module counts for the board's monthly report: numbers only, never who. */
public interface BoardFigures {

    /** Where among the modules' figures. */
    int order();

    /**
     * A query of the table {@code asked}, that the report puts before it: a row for each month, with its moments in UTC
     * ({@code from_at}, and {@code to_at} that is not in it) and its days ({@code first_day}, {@code last_day}). Its
     * columns are {@code first_day} and then one for each figure, named by its code; the text is
     * {@code board.figure.<code>}.
     */
    String counts();

    /** Figures from which others could be worked out. */
    default List<Link> links() {
        return List.of();
    }

    /** How figures hang together. */
    sealed interface Link {

        /** What there is at the end is what there was, and what came, without what went. */
        record Balance(String atEnd, String came, String went) implements Link {}

        /** Some of a whole; the rest is known too. */
        record Part(String part, String whole) implements Link {}
    }
}

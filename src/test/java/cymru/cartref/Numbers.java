package cymru.cartref;

/** Ten thousand numbers for filling a table in one statement, in SQL that both servers take. */
public final class Numbers {

    private static final String DIGITS = "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"
            + " UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8"
            + " UNION ALL SELECT 9) ";

    private Numbers() {}

    /** A table {@code numbers} with a column {@code n}, from 1 up to {@code count}, which is at most 10,000. */
    public static String upTo(int count) {
        return " (SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS n FROM " + DIGITS + "a, " + DIGITS + "b, "
                + DIGITS + "c, " + DIGITS + "e WHERE 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d <= " + count
                + ") numbers ";
    }
}

package cymru.cartref.standing;

import cymru.cartref.shared.BoardFigures;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the months before a module's query, and reads its columns as figures. */
@Component
class BoardCounts {

    private final JdbcClient jdbc;

    BoardCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of each month, in the order of the query's columns. */
    Map<YearMonth, Map<String, Long>> of(BoardFigures figures, List<YearMonth> months) {
        String asked = IntStream.range(0, months.size())
                .mapToObj(("SELECT CAST(:from%1$d AS DATETIME(6)) AS from_at, CAST(:to%1$d AS DATETIME(6)) AS to_at,"
                        + " CAST(:first%1$d AS DATE) AS first_day, CAST(:last%1$d AS DATE) AS last_day")::formatted)
                .collect(Collectors.joining(" UNION ALL ", "WITH asked AS (", ") "));
        Map<String, Object> days = new HashMap<>();
        for (int n = 0; n < months.size(); n++) {
            YearMonth month = months.get(n);
            days.put("from" + n, start(month));
            days.put("to" + n, start(month.plusMonths(1)));
            days.put("first" + n, month.atDay(1));
            days.put("last" + n, month.atEndOfMonth());
        }
        return jdbc
                .sql(asked + figures.counts())
                .params(days)
                .query((row, n) -> Map.entry(YearMonth.from(row.getObject(1, LocalDate.class)), values(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> values(ResultSet row) throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            values.put(row.getMetaData().getColumnLabel(column), row.getLong(column));
        }
        return values;
    }

    private static LocalDateTime start(YearMonth month) {
        return LocalDateTime.ofInstant(
                month.atDay(1).atStartOfDay(DatabaseClock.LONDON).toInstant(), ZoneOffset.UTC);
    }
}

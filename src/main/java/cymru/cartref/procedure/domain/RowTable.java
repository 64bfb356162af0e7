package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One table of rows of a version: read in order, copied into a draft, changed a row at a time. Its SQL is built from the
 * names written in {@link RowTables}, never from anything typed.
 */
final class RowTable<T extends ProcedureRow> {

    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    private final Class<T> type;
    private final String table;
    private final String key;
    private final String order;
    private final RowMapper<T> reader;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param order the column that orders rows; {@code position} is given at the end by the table itself */
    RowTable(Class<T> type, String table, String key, String order, RowMapper<T> reader) {
        this.type = type;
        this.table = table;
        this.key = key;
        this.order = order;
        this.reader = reader;
        both("source", ProcedureRow::source);
        column("certainty", row -> row.certainty().name());
    }

    RowTable<T> column(String name, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    RowTable<T> both(String name, Function<T, Bilingual> text) {
        column(name + "_en", row -> text.apply(row).en());
        return column(name + "_cy", row -> text.apply(row).cy());
    }

    RowTable<T> limit(String name, Function<T, TimeLimit> limit) {
        column(name + "_length", row -> limit.apply(row).length());
        column(name + "_unit", row -> limit.apply(row).unit().name());
        return column(name + "_first_day", row -> {
            TimeLimit value = limit.apply(row);
            return value.firstDay() == null ? null : value.firstDay().name();
        });
    }

    List<T> read(JdbcClient jdbc, long version) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE version_id = :version ORDER BY " + order + ", " + key)
                .param("version", version)
                .query(reader)
                .list();
    }

    void copy(JdbcClient jdbc, long from, long to) {
        String all = key + (positioned() ? ", position, " : ", ") + names("");
        jdbc.sql("INSERT INTO " + table + " (version_id, " + all + ") SELECT :to, " + all + " FROM " + table
                        + " WHERE version_id = :from")
                .param("to", to)
                .param("from", from)
                .update();
    }

    void insert(JdbcClient jdbc, long version, ProcedureRow row) {
        int last = positioned()
                ? jdbc.sql("SELECT COALESCE(MAX(position), 0) FROM " + table + " WHERE version_id = :version")
                        .param("version", version)
                        .query(Integer.class)
                        .single()
                : 0;
        bind(
                        jdbc.sql(
                                "INSERT INTO " + table + " (version_id, " + key + (positioned() ? ", position, " : ", ")
                                        + names("") + ") VALUES (:version, :key, "
                                        + (positioned() ? (last + 1) + ", " : "") + names(":") + ")"),
                        version,
                        row)
                .update();
    }

    void update(JdbcClient jdbc, long version, ProcedureRow row) {
        bind(
                        jdbc.sql("UPDATE " + table + " SET "
                                + columns.stream()
                                        .map(column -> column.name() + " = :" + column.name())
                                        .collect(Collectors.joining(", "))
                                + " WHERE version_id = :version AND " + key + " = :key"),
                        version,
                        row)
                .update();
    }

    void delete(JdbcClient jdbc, long version, String code) {
        jdbc.sql("DELETE FROM " + table + " WHERE version_id = :version AND " + key + " = :key")
                .param("version", version)
                .param("key", code)
                .update();
    }

    void deleteAll(JdbcClient jdbc, long version) {
        jdbc.sql("DELETE FROM " + table + " WHERE version_id = :version")
                .param("version", version)
                .update();
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, long version, ProcedureRow row) {
        T own = type.cast(row);
        JdbcClient.StatementSpec bound = statement.param("version", version).param("key", row.code());
        for (Column<T> column : columns) {
            bound = bound.param(column.name(), column.value().apply(own));
        }
        return bound;
    }

    private boolean positioned() {
        return order.equals("position");
    }

    private String names(String before) {
        return columns.stream().map(column -> before + column.name()).collect(Collectors.joining(", "));
    }
}

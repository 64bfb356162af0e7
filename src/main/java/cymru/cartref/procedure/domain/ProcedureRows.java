package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.ProcedureRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of drafts: copied from a version, changed one at a time. */
@Component
public class ProcedureRows {

    private final JdbcClient jdbc;

    ProcedureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order people read them. */
    static List<ProcedureRow> read(JdbcClient jdbc, long version) {
        List<ProcedureRow> rows = new ArrayList<>();
        RowTables.all().forEach(table -> rows.addAll(table.read(jdbc, version)));
        return List.copyOf(rows);
    }

    public List<ProcedureRow> of(long version) {
        return read(jdbc, version);
    }

    public void copy(long from, long to) {
        RowTables.all().forEach(table -> table.copy(jdbc, from, to));
    }

    public void insert(long version, ProcedureRow row) {
        RowTables.of(row.kind()).insert(jdbc, version, row);
    }

    public void update(long version, ProcedureRow row) {
        RowTables.of(row.kind()).update(jdbc, version, row);
    }

    public void delete(long version, ProcedureRow row) {
        RowTables.of(row.kind()).delete(jdbc, version, row.code());
    }

    public void deleteAll(long version) {
        RowTables.all().forEach(table -> table.deleteAll(jdbc, version));
    }
}

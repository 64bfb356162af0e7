package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.document.DocumentId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What returns ask and what providers answer: a row for each indicator, and the files beside them. */
@Component
public class FigureBook {

    private final JdbcClient jdbc;

    FigureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, without what the library says of the indicator. */
    public record Row(
            long cycle,
            String code,
            BigDecimal green,
            BigDecimal amber,
            @Nullable BigDecimal figure,
            String note) {}

    /** A file beside a return. */
    public record Evidence(long id, DocumentId document) {}

    /** @param before figures of the cycle before; they stand in the draft until the provider writes others */
    public void ask(long cycle, List<AskedKpi> asked, List<Row> before) {
        int position = 0;
        for (AskedKpi kpi : asked) {
            Optional<Row> last =
                    before.stream().filter(row -> row.code().equals(kpi.code())).findFirst();
            jdbc.sql("""
                            INSERT INTO monitoring_figure (cycle_id, code, position, green, amber, figure, note)
                            VALUES (:cycle, :code, :position, :green, :amber, :figure, :note)""")
                    .param("cycle", cycle)
                    .param("code", kpi.code())
                    .param("position", ++position)
                    .param("green", kpi.green())
                    .param("amber", kpi.amber())
                    .param("figure", last.map(Row::figure).orElse(null))
                    .param("note", last.map(Row::note).orElse(""))
                    .update();
        }
    }

    public void answer(long cycle, List<ReturnDraft.Figure> figures) {
        for (ReturnDraft.Figure figure : figures) {
            jdbc.sql("UPDATE monitoring_figure SET figure = :figure, note = :note"
                            + " WHERE cycle_id = :cycle AND code = :code")
                    .param("figure", figure.figure())
                    .param("note", figure.note().strip())
                    .param("cycle", cycle)
                    .param("code", figure.code())
                    .update();
        }
    }

    /** Of several cycles in one statement, in the order of the form. */
    public List<Row> of(Collection<Long> cycles) {
        return cycles.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT cycle_id, code, green, amber, figure, note FROM monitoring_figure"
                                + " WHERE cycle_id IN (:cycles) ORDER BY cycle_id, position")
                        .param("cycles", cycles)
                        .query((row, n) -> new Row(
                                row.getLong("cycle_id"),
                                row.getString("code"),
                                row.getBigDecimal("green"),
                                row.getBigDecimal("amber"),
                                row.getBigDecimal("figure"),
                                row.getString("note")))
                        .list();
    }

    public void attach(long cycle, DocumentId document, long by, Instant now) {
        jdbc.sql("INSERT INTO monitoring_evidence (cycle_id, document_id, added_at, added_by) VALUES (?, ?, ?, ?)")
                .params(cycle, document.value().toString(), LocalDateTime.ofInstant(now, ZoneOffset.UTC), by)
                .update();
    }

    /** @return whether it was there */
    public boolean detach(long cycle, long evidence) {
        return jdbc.sql("DELETE FROM monitoring_evidence WHERE cycle_id = ? AND id = ?")
                        .params(cycle, evidence)
                        .update()
                > 0;
    }

    public List<Evidence> evidence(long cycle) {
        return jdbc.sql("SELECT id, document_id FROM monitoring_evidence WHERE cycle_id = ? ORDER BY id LIMIT 100")
                .param(cycle)
                .query((row, n) ->
                        new Evidence(row.getLong("id"), new DocumentId(UUID.fromString(row.getString("document_id")))))
                .list();
    }
}

package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.procedure.domain.Draft.Status;
import cymru.cartref.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions on their way to approval. */
@Component
public class Drafts {

    private static final String SELECT =
            "SELECT id, procedure_code, number, status, valid_from, note_en, note_cy, edition,"
                    + " drafted_by, drafted_at, sent_by, sent_at, decided_by, handed_back, reminded,"
                    + " (SELECT GROUP_CONCAT(account_id) FROM procedure_editor WHERE version_id = procedure_version.id) AS editors"
                    + " FROM procedure_version WHERE ";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions of a procedure, so that of two people who begin one waits; the open one of them, if there is one. */
    public Optional<Draft> lockOpen(ProcedureCode procedure) {
        return jdbc
                .sql(SELECT + "procedure_code = :code ORDER BY number DESC FOR UPDATE")
                .param("code", procedure.name())
                .query(Drafts::draft)
                .list()
                .stream()
                .filter(draft -> draft.status().open())
                .findFirst();
    }

    public Optional<Draft> lock(String reference) {
        return jdbc.sql(SELECT + "id = :id FOR UPDATE")
                .param("id", Draft.id(reference))
                .query(Drafts::draft)
                .optional();
    }

    public Optional<Draft> find(String reference) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", Draft.id(reference))
                .query(Drafts::draft)
                .optional();
    }

    public Optional<Draft> open(ProcedureCode procedure) {
        return jdbc.sql(SELECT + "procedure_code = :code AND status IN ('DRAFT', 'SENT')")
                .param("code", procedure.name())
                .query(Drafts::draft)
                .optional();
    }

    /** Where a change is under way, in one statement. */
    public Map<ProcedureCode, Status> open() {
        Map<ProcedureCode, Status> open = new LinkedHashMap<>();
        jdbc.sql("SELECT procedure_code, status FROM procedure_version WHERE status IN ('DRAFT', 'SENT')")
                .query(row -> {
                    open.put(
                            ProcedureCode.valueOf(row.getString("procedure_code")),
                            Status.valueOf(row.getString("status")));
                });
        return open;
    }

    /** Those that wait for approval, by id, after one. */
    public List<Draft> sent(String afterReference, int limit) {
        return jdbc.sql(SELECT + "status = 'SENT' AND id > :after ORDER BY id LIMIT :limit")
                .param("after", Draft.id(afterReference))
                .param("limit", limit)
                .query(Drafts::draft)
                .list();
    }

    /** The next version of a procedure, without rows yet. */
    public Draft begin(ProcedureVersion base, LocalDate from, long drafter, Instant now) {
        jdbc.sql(
                        "INSERT INTO procedure_version (procedure_code, number, status, valid_from, note_en, note_cy, drafted_by,"
                                + " drafted_at) SELECT procedure_code, MAX(number) + 1, 'DRAFT', :from, '', '', :drafter, :now"
                                + " FROM procedure_version WHERE procedure_code = :code GROUP BY procedure_code")
                .param("from", from)
                .param("drafter", drafter)
                .param("now", utc(now))
                .param("code", base.procedure().name())
                .update();
        Draft draft = open(base.procedure()).orElseThrow();
        wrote(draft, drafter);
        return draft;
    }

    /** Somebody changed it: they will not approve it, and whoever saw it before has not seen this. */
    public void changed(Draft draft, long editor) {
        jdbc.sql("UPDATE procedure_version SET edition = edition + 1 WHERE id = :id")
                .param("id", draft.id())
                .update();
        wrote(draft, editor);
    }

    public void describe(Draft draft, Bilingual note, LocalDate from) {
        jdbc.sql("UPDATE procedure_version SET note_en = :en, note_cy = :cy, valid_from = :from WHERE id = :id")
                .param("en", note.en())
                .param("cy", note.cy())
                .param("from", from)
                .param("id", draft.id())
                .update();
    }

    public void send(Draft draft, long sender, Instant now) {
        jdbc.sql("UPDATE procedure_version SET status = 'SENT', sent_by = :who, sent_at = :now, decided_by = NULL,"
                        + " decided_at = NULL, handed_back = NULL, reminded = FALSE WHERE id = :id")
                .param("who", sender)
                .param("now", utc(now))
                .param("id", draft.id())
                .update();
    }

    /** @param reason why it is handed back; null when it is approved */
    public void decide(Draft draft, long decider, Instant now, @Nullable String reason) {
        jdbc.sql("UPDATE procedure_version SET status = :status, decided_by = :who, decided_at = :now,"
                        + " handed_back = :reason WHERE id = :id")
                .param("status", (reason == null ? Status.APPROVED : Status.DRAFT).name())
                .param("who", decider)
                .param("now", utc(now))
                .param("reason", reason)
                .param("id", draft.id())
                .update();
    }

    public void reminded(Draft draft) {
        jdbc.sql("UPDATE procedure_version SET reminded = TRUE WHERE id = :id")
                .param("id", draft.id())
                .update();
    }

    /** Its rows must be gone. What was never approved leaves nothing but its audit. */
    public void delete(Draft draft) {
        jdbc.sql("DELETE FROM procedure_editor WHERE version_id = :id")
                .param("id", draft.id())
                .update();
        jdbc.sql("DELETE FROM procedure_version WHERE id = :id")
                .param("id", draft.id())
                .update();
    }

    private void wrote(Draft draft, long editor) {
        if (!draft.editors().contains(editor)) {
            jdbc.sql("INSERT INTO procedure_editor (version_id, account_id) VALUES (:id, :editor)")
                    .param("id", draft.id())
                    .param("editor", editor)
                    .update();
        }
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                ProcedureCode.valueOf(row.getString("procedure_code")),
                row.getInt("number"),
                Status.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                Cells.bilingual(row, "note"),
                row.getLong("edition"),
                row.getObject("drafted_by", Long.class),
                instant(row, "drafted_at"),
                row.getObject("sent_by", Long.class),
                instant(row, "sent_at"),
                row.getObject("decided_by", Long.class),
                row.getString("handed_back"),
                row.getBoolean("reminded"),
                editors(row.getString("editors")));
    }

    private static Set<Long> editors(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

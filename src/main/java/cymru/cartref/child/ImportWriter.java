package cymru.cartref.child;

import cymru.cartref.child.domain.ImportCheck;
import cymru.cartref.child.domain.References;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the rows of a file, in batches. */
@Component
class ImportWriter {

    private static final int MOST_TRIES = 5;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ChildReferences references;
    private final ApplicationEventPublisher events;

    ImportWriter(JdbcClient jdbc, JdbcTemplate template, ChildReferences references, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.references = references;
        this.events = events;
    }

    /** What the same form brought before. */
    Optional<ImportResult> earlier(UUID form) {
        return jdbc.sql("SELECT id, stays FROM child_import WHERE form_key = :form")
                .param("form", form.toString())
                .query((row, number) -> new ImportResult(row.getInt("stays"), made(row.getLong("id"))))
                .optional();
    }

    ImportResult write(UUID form, ImportCheck check, long by, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO child_import (form_key, stays, made_at, made_by) VALUES (:form, :stays, :at, :by)")
                .param("form", form.toString())
                .param("stays", check.told().size())
                .param("at", at)
                .param("by", by)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        Map<String, String> named = new HashMap<>();
        List<String> fresh = fresh(check.made().size());
        List<Object[]> children = new ArrayList<>();
        for (ImportCheck.NewOne child : check.made()) {
            String reference = fresh.get(children.size());
            named.put(Integer.toString(child.number()), reference);
            children.add(
                    new Object[] {reference, child.authority(), child.ageBand().name(), at, by, id, child.number()});
        }
        template.batchUpdate(
                "INSERT INTO child (reference, authority_id, age_band, made_at, made_by, import_id, import_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                children);
        List<Object[]> stays = new ArrayList<>();
        for (ImportCheck.Told told : check.told()) {
            @Nullable Object to = told.period().to();
            stays.add(new Object[] {
                told.home().service(),
                told.home().provider(),
                told.period().from(),
                to,
                to == null ? null : StayEnd.NOT_RECORDED.name(),
                at,
                by,
                to == null ? null : at,
                to == null ? null : by,
                named.getOrDefault(told.child(), told.child())
            });
        }
        template.batchUpdate(
                "INSERT INTO child_stay (version, child_id, service_id, provider_id, from_day, to_day, end_reason,"
                        + " opened_at, opened_by, ended_at, ended_by) SELECT 0, c.id, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                        + " FROM child c WHERE c.reference = ?",
                stays);
        jdbc.sql("SELECT DISTINCT s.provider_id, s.service_id, c.authority_id FROM child_stay s"
                        + " JOIN child c ON c.id = s.child_id"
                        + " WHERE s.opened_at = :at AND s.opened_by = :by AND s.to_day IS NULL")
                .param("at", at)
                .param("by", by)
                .query((row, n) -> new StayOpened(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list()
                .forEach(events::publishEvent);
        return new ImportResult(check.told().size(), made(id));
    }

    private List<ImportResult.Made> made(long id) {
        return jdbc.sql("SELECT import_number, reference FROM child WHERE import_id = :id ORDER BY import_number")
                .param("id", id)
                .query((row, number) -> new ImportResult.Made(row.getInt(1), row.getString(2)))
                .list();
    }

    /** References that nobody has. */
    private List<String> fresh(int count) {
        Set<String> made = new HashSet<>();
        for (int tries = 0; made.size() < count; tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("No more references to be found at random");
            }
            while (made.size() < count) {
                made.add(References.make());
            }
            made.removeAll(references.existing(made));
        }
        return List.copyOf(made);
    }
}

package cymru.cartref.directory.domain;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules about partner bodies, one statement each. */
@Component
class StoredDirectory implements Directory {

    private static final String BODY = """
            SELECT b.id, b.kind, b.name_en, b.name_cy, b.mailbox, b.language, b.phone, b.note_en, b.note_cy,
                   b.retired_at IS NULL AS active,
                   (SELECT GROUP_CONCAT(a.area) FROM directory_area a WHERE a.body_id = b.id) AS areas
            FROM directory_body b\s""";

    private final JdbcClient jdbc;

    StoredDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PartnerBody> find(long id) {
        return Optional.ofNullable(all(Set.of(id)).get(id));
    }

    @Override
    public Optional<PartnerBody> byArea(String code) {
        return Optional.ofNullable(byAreas(Set.of(code)).get(code));
    }

    @Override
    public Map<String, PartnerBody> byAreas(Collection<String> codes) {
        Map<String, PartnerBody> byArea = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql(BODY + "WHERE b.retired_at IS NULL"
                            + " AND b.id IN (SELECT w.body_id FROM directory_area w WHERE w.area IN (:codes))")
                    .param("codes", Set.copyOf(codes))
                    .query((row, number) -> body(row))
                    .list()
                    .forEach(body -> body.areas().forEach(area -> byArea.put(area, body)));
            byArea.keySet().retainAll(Set.copyOf(codes));
        }
        return byArea;
    }

    @Override
    public Map<Long, PartnerBody> all(Collection<Long> ids) {
        Map<Long, PartnerBody> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(BODY + "WHERE b.id IN (:ids)")
                    .param("ids", Set.copyOf(ids))
                    .query((row, number) -> body(row))
                    .list()
                    .forEach(body -> byId.put(body.id(), body));
        }
        return byId;
    }

    @Override
    public List<PartnerBody> active(BodyKind kind) {
        return jdbc.sql(BODY + "WHERE b.retired_at IS NULL AND b.kind = :kind ORDER BY b.sort_en, b.id LIMIT 500")
                .param("kind", kind.name())
                .query((row, number) -> body(row))
                .list();
    }

    private static PartnerBody body(ResultSet row) throws SQLException {
        String mailbox = row.getString("mailbox");
        return new PartnerBody(
                row.getLong("id"),
                BodyKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("name_en"), row.getString("name_cy")),
                mailbox.isEmpty() ? null : mailbox,
                language(row.getString("language")),
                row.getString("phone"),
                new Bilingual(row.getString("note_en"), row.getString("note_cy")),
                areas(row.getString("areas")),
                row.getBoolean("active"));
    }

    private static @Nullable Language language(@Nullable String stored) {
        return stored == null ? null : Language.valueOf(stored);
    }

    private static Set<String> areas(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(","));
    }
}

package cymru.cartref.directory.domain;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.PartnerFilter;
import cymru.cartref.directory.PartnerLine;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds partner bodies for the list: one statement, with a limit and a key. */
@Component
public class DirectorySearch {

    /** Most rows of one page of the list. */
    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    DirectorySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PartnerLine> page(PartnerFilter filter, @Nullable PartnerLine after, Language language, int limit) {
        String sort = language == Language.CY ? "b.sort_cy" : "b.sort_en";
        StringBuilder sql = new StringBuilder("SELECT b.id, " + sort + " AS sort_key, b.kind, b.name_en, b.name_cy,"
                + " b.mailbox, b.phone, b.retired_at IS NULL AS active FROM directory_body b WHERE 1 = 1");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", Math.min(limit, PAGE)));
        if (after != null) {
            sql.append(" AND (" + sort + " > :sort OR (" + sort + " = :sort AND b.id > :id))");
            parameters.put("sort", after.sortKey());
            parameters.put("id", after.id());
        }
        if (!filter.retiredToo()) {
            sql.append(" AND b.retired_at IS NULL");
        }
        if (filter.kind() != null) {
            sql.append(" AND b.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (!filter.text().isBlank()) {
            sql.append(" AND (b.name_en LIKE :like ESCAPE '!' OR b.name_cy LIKE :like ESCAPE '!'"
                    + " OR b.mailbox LIKE :like ESCAPE '!'"
                    + " OR EXISTS (SELECT 1 FROM directory_area a WHERE a.body_id = b.id AND a.area = :text))");
            String text = filter.text().strip();
            parameters.put("text", text);
            parameters.put(
                    "like", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY " + sort + ", b.id LIMIT :limit")
                .params(parameters)
                .query((row, number) -> new PartnerLine(
                        row.getLong("id"),
                        row.getString("sort_key"),
                        BodyKind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("name_en"), row.getString("name_cy")),
                        row.getString("mailbox"),
                        row.getString("phone"),
                        row.getBoolean("active")))
                .list();
    }

    /** Those of the areas that another body has. */
    public Set<String> areasOfOthers(Collection<String> areas, long body) {
        return areas.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT area FROM directory_area WHERE area IN (:areas) AND body_id <> :body")
                        .param("areas", areas)
                        .param("body", body)
                        .query(String.class)
                        .list());
    }
}

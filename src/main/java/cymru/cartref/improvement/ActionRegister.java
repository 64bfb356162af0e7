package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Organisations;
import cymru.cartref.account.People;
import cymru.cartref.improvement.domain.Veils;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of actions across cases: one statement with a limit and a key, one each for the names. */
@Component
class ActionRegister {

    /** Most rows of one page of the list. */
    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Veils veils;
    private final People people;
    private final Organisations organisations;

    ActionRegister(JdbcClient jdbc, Veils veils, People people, Organisations organisations) {
        this.jdbc = jdbc;
        this.veils = veils;
        this.people = people;
        this.organisations = organisations;
    }

    private record Row(
            long id,
            String plan,
            PlanTitle title,
            long provider,
            int number,
            ActionKind kind,
            String what,
            long owner,
            LocalDate due,
            ActionState state) {}

    /**
     * The earliest due first.
     *
     * @param provider whose; null: everybody's
     * @param after the last line of the page before; null for the first
     */
    List<ListedAction> page(
            Actor reader,
            @Nullable Long provider,
            ActionFilter filter,
            @Nullable ListedAction after,
            LocalDate today,
            int limit) {
        StringBuilder sql = new StringBuilder("SELECT a.id, p.reference, p.title_en, p.title_cy, p.provider_id,"
                + " a.number, a.kind, a.what, a.owner_account, a.due, a.state FROM improvement_action a"
                + " JOIN improvement_plan p ON p.id = a.plan_id WHERE p.status <> 'WITHDRAWN'");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", Math.min(limit, PAGE)));
        if (provider != null) {
            sql.append(" AND p.provider_id = :provider AND p.status <> 'DRAFT'");
            parameters.put("provider", provider);
        }
        view(filter.view(), today, sql, parameters);
        hidden(reader, sql, parameters);
        if (!filter.text().isBlank()) {
            sql.append(" AND (p.reference = :text OR p.title_en LIKE :like ESCAPE '!'"
                    + " OR p.title_cy LIKE :like ESCAPE '!' OR a.what LIKE :like ESCAPE '!')");
            String text = filter.text().strip();
            parameters.put("text", text);
            parameters.put(
                    "like", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (after != null) {
            sql.append(" AND (a.due > :due OR (a.due = :due AND a.id > :id))");
            parameters.put("due", after.due());
            parameters.put("id", after.id());
        }
        return named(
                jdbc.sql(sql + " ORDER BY a.due, a.id LIMIT :limit")
                        .params(parameters)
                        .query((row, number) -> new Row(
                                row.getLong("id"),
                                row.getString("reference"),
                                new PlanTitle(row.getString("title_en"), row.getString("title_cy")),
                                row.getLong("provider_id"),
                                row.getInt("number"),
                                ActionKind.valueOf(row.getString("kind")),
                                row.getString("what"),
                                row.getLong("owner_account"),
                                row.getObject("due", LocalDate.class),
                                ActionState.valueOf(row.getString("state"))))
                        .list(),
                today);
    }

    private static void view(
            ActionFilter.View view, LocalDate today, StringBuilder sql, Map<String, Object> parameters) {
        String toDo = " AND a.state IN ('OPEN', 'REOPENED')";
        switch (view) {
            case OVERDUE -> {
                sql.append(toDo).append(" AND a.due < :today");
                parameters.put("today", today);
            }
            case THIS_WEEK -> {
                sql.append(toDo).append(" AND a.due BETWEEN :today AND :sunday");
                parameters.put("today", today);
                parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            }
            case DONE -> sql.append(" AND a.state = 'DONE'");
            case OPEN -> sql.append(" AND a.state <> 'VERIFIED'");
            case ALL -> {}
        }
    }

    private void hidden(Actor reader, StringBuilder sql, Map<String, Object> parameters) {
        int number = 0;
        for (Map.Entry<String, Set<String>> kind : veils.hiddenFrom(reader).entrySet()) {
            number++;
            sql.append(
                    " AND NOT (p.owner_kind = :kind" + number + " AND p.owner_reference IN (:hidden" + number + "))");
            parameters.put("kind" + number, kind.getKey());
            parameters.put("hidden" + number, kind.getValue());
        }
    }

    private List<ListedAction> named(List<Row> rows, LocalDate today) {
        Map<Long, String> owners = people.names(rows.stream().map(Row::owner).collect(Collectors.toSet()));
        Set<Long> ids = rows.stream().map(Row::provider).collect(Collectors.toSet());
        Map<Long, String> providers = ids.isEmpty() ? Map.of() : organisations.names(ids);
        return rows.stream()
                .map(row -> new ListedAction(
                        row.id(),
                        row.plan(),
                        row.title(),
                        providers.getOrDefault(row.provider(), ""),
                        row.number(),
                        row.kind(),
                        row.what(),
                        owners.getOrDefault(row.owner(), ""),
                        row.due(),
                        row.state(),
                        row.state().toDo() && row.due().isBefore(today)))
                .toList();
    }
}

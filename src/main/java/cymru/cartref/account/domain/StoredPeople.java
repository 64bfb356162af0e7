package cymru.cartref.account.domain;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads people, one statement each and never from a cache: a role taken away is gone at once. */
@Component
public class StoredPeople implements People {

    private static final String COLUMNS =
            "SELECT a.id, a.email, a.name, a.language, a.organisation_id, a.status, a.version,"
                    + " a.password_hash, a.password_set,"
                    + " (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles";

    /** With the roles that the person was given. */
    static final String GIVEN = COLUMNS + " FROM account a";

    static final String GIVEN_ONE =
            "EXISTS (SELECT 1 FROM account_role h WHERE h.account_id = a.id AND h.role IN (:roles))";

    private static final String LENT = Arrays.stream(Role.values())
            .filter(Role::lendable)
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    /** With the roles that the person has now, those of colleagues for whom they stand in among them. */
    private final String person;

    private final String holds;
    private final String reached;

    StoredPeople(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        String standsIn = "d.deputy_id = a.id AND d.ended_by IS NULL AND d.begins_at <= " + clock.sql()
                + " AND d.ends_at > " + clock.sql();
        String lends = " FROM account_deputy d JOIN account_role l ON l.account_id = d.holder_id AND l.role IN (" + LENT
                + ") WHERE " + standsIn;
        person = COLUMNS + ", (SELECT GROUP_CONCAT(DISTINCT l.role)" + lends + ") AS lent,"
                + " (SELECT GROUP_CONCAT(DISTINCT d.holder_id) FROM account_deputy d WHERE " + standsIn
                + ") AS stands_in_for FROM account a";
        reached = person + " WHERE a.status = 'ACTIVE' AND (a.id = :id OR EXISTS (SELECT 1 FROM account_deputy d WHERE "
                + standsIn + " AND d.holder_id = :id)) ORDER BY a.id <> :id, a.id";
        holds = " AND (" + GIVEN_ONE + " OR EXISTS (SELECT 1" + lends + " AND l.role IN (:roles)))";
    }

    /**
     * What signing in asks.
     *
     * @param passwordHash null when the account lets nobody in
     */
    public record Entrance(
            Actor actor,
            @Nullable String passwordHash,
            @Nullable Instant passwordSet) {}

    @Override
    public List<Actor> councilWith(Role role) {
        if (role.side() != Role.Side.COUNCIL) {
            throw new IllegalArgumentException(role + " is not a role of the council's people");
        }
        return jdbc.sql(person + " WHERE a.status = 'ACTIVE'" + holds + " ORDER BY a.id")
                .param("roles", List.of(role.name()))
                .query((row, number) -> actor(row))
                .list();
    }

    @Override
    public Map<Role, Integer> councilHolders() {
        Map<Role, Integer> holders = new EnumMap<>(Role.class);
        jdbc.sql("SELECT r.role, COUNT(*) AS people FROM account_role r"
                        + " JOIN account a ON a.id = r.account_id AND a.status = 'ACTIVE'"
                        + " WHERE r.role IN (:roles) GROUP BY r.role")
                .param("roles", names(Role.Side.COUNCIL))
                .query(row -> {
                    holders.put(Role.valueOf(row.getString("role")), row.getInt("people"));
                });
        return holders;
    }

    @Override
    public List<Actor> guests() {
        return jdbc.sql(person + " WHERE a.status = 'ACTIVE'" + holds + " ORDER BY a.id LIMIT 500")
                .param("roles", List.of(Role.GUEST.name()))
                .query((row, number) -> actor(row))
                .list();
    }

    @Override
    public List<Actor> ofOrganisation(long organisationId, Role... roles) {
        JdbcClient.StatementSpec statement = jdbc.sql(person + " WHERE a.organisation_id = :organisation"
                        + " AND a.status = 'ACTIVE'" + (roles.length == 0 ? "" : holds) + " ORDER BY a.id")
                .param("organisation", organisationId);
        if (roles.length > 0) {
            statement = statement.param(
                    "roles", Arrays.stream(roles).map(Role::name).toList());
        }
        return statement.query((row, number) -> actor(row)).list();
    }

    @Override
    public Optional<Actor> byId(long accountId) {
        return entrance(accountId).map(Entrance::actor);
    }

    @Override
    public List<Actor> reached(long accountId) {
        return jdbc.sql(reached)
                .param("id", accountId)
                .query((row, number) -> actor(row))
                .list();
    }

    @Override
    public Map<Long, String> names(Collection<Long> accountIds) {
        Map<Long, String> names = new HashMap<>();
        if (!accountIds.isEmpty()) {
            jdbc.sql("SELECT id, name FROM account WHERE id IN (:ids)")
                    .param("ids", Set.copyOf(accountIds))
                    .query((row, number) -> names.put(row.getLong("id"), row.getString("name")))
                    .list();
        }
        return names;
    }

    @Override
    public List<Actor> called(String words, int most) {
        return jdbc.sql(person + " WHERE a.name LIKE :words ESCAPE '!' ORDER BY a.name, a.id LIMIT :most")
                .param(
                        "words",
                        "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("most", most)
                .query((row, number) -> actor(row))
                .list();
    }

    @Override
    public Set<Long> ofProviders(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(
                                "SELECT a.id FROM account a WHERE a.id IN (:ids) AND (a.organisation_id IS NOT NULL"
                                        + " OR EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role IN (:roles)))")
                        .param("ids", Set.copyOf(accountIds))
                        .param("roles", names(Role.Side.PROVIDER))
                        .query(Long.class)
                        .list());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(long accountId, long organisationId) {
        int joined = jdbc.sql(
                        "UPDATE account SET organisation_id = :organisation, version = version + 1"
                                + " WHERE id = :id AND status = 'ACTIVE' AND (organisation_id IS NULL OR organisation_id = :organisation)")
                .param("organisation", organisationId)
                .param("id", accountId)
                .update();
        if (joined != 1) {
            throw new IllegalStateException("Account " + accountId + " is not free to join " + organisationId);
        }
    }

    /** An active account by its id, with the roles that it was given and none that are lent to it. */
    public Optional<Actor> given(long accountId) {
        return jdbc.sql(GIVEN + " WHERE a.id = :id AND a.status = 'ACTIVE'")
                .param("id", accountId)
                .query((row, number) -> new Actor(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        Language.valueOf(row.getString("language")),
                        roles(row),
                        row.getObject("organisation_id", Long.class)))
                .optional();
    }

    /** An active account by its id, with what a session is compared to. */
    public Optional<Entrance> entrance(long accountId) {
        return jdbc.sql(person + " WHERE a.id = :id AND a.status = 'ACTIVE'")
                .param("id", accountId)
                .query((row, number) -> entrance(row))
                .optional();
    }

    /** An active account by its address. */
    public Optional<Entrance> entrance(String email) {
        return jdbc.sql(person + " WHERE a.email = :email AND a.status = 'ACTIVE'")
                .param("email", email)
                .query((row, number) -> entrance(row))
                .optional();
    }

    private static Entrance entrance(ResultSet row) throws SQLException {
        LocalDateTime set = row.getObject("password_set", LocalDateTime.class);
        return new Entrance(
                actor(row), row.getString("password_hash"), set == null ? null : set.toInstant(ZoneOffset.UTC));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                rolesNow(row),
                row.getObject("organisation_id", Long.class),
                ids(row.getString("stands_in_for")));
    }

    private static Set<Role> rolesNow(ResultSet row) throws SQLException {
        Set<Role> roles = roles(row);
        add(row.getString("lent"), roles);
        return roles;
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        add(row.getString("roles"), roles);
        return roles;
    }

    private static void add(@Nullable String joined, Set<Role> roles) {
        if (joined != null) {
            Arrays.stream(joined.split(",")).map(Role::valueOf).forEach(roles::add);
        }
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    static List<String> names(Role.Side side) {
        return Arrays.stream(Role.values())
                .filter(role -> role.side() == side)
                .map(Role::name)
                .toList();
    }
}

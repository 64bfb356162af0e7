package cymru.cartref.account.domain;

import cymru.cartref.account.Member;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a team as their administrator sees them: with the roles that they were given, invited ones too. */
@Component
public class TeamRows {

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of a provider's team, invited people too, by name; after a person of the page before, or from the start. */
    public List<Member> team(long organisationId, @Nullable Member after, int limit) {
        return page("a.organisation_id = :organisation AND a.status <> 'CLOSED'", after, limit)
                .param("organisation", organisationId)
                .query(TeamRows::member)
                .list();
    }

    /** A page of the council's people, invited ones too, by name. */
    public List<Member> council(@Nullable Member after, int limit) {
        return page("a.status <> 'CLOSED' AND " + StoredPeople.GIVEN_ONE, after, limit)
                .param("roles", StoredPeople.names(Role.Side.COUNCIL))
                .query(TeamRows::member)
                .list();
    }

    private JdbcClient.StatementSpec page(String condition, @Nullable Member after, int limit) {
        String from = after == null ? "" : " AND (a.name > :name OR (a.name = :name AND a.id > :id))";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        StoredPeople.GIVEN + " WHERE " + condition + from + " ORDER BY a.name, a.id LIMIT :limit")
                .param("limit", limit);
        return after == null ? statement : statement.param("name", after.name()).param("id", after.accountId());
    }

    /**
     * Holds on to every row of a team until the deed ends, so that two administrators cannot remove each other, then counts
     * its active administrators beside {@code accountId}.
     *
     * @param organisationId null: the council, whose administrators are the system's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long lockOtherAdministrators(@Nullable Long organisationId, long accountId) {
        Role administrator = organisationId == null ? Role.SYSTEM_ADMINISTRATOR : Role.PROVIDER_ADMINISTRATOR;
        String team = organisationId == null ? "a.organisation_id IS NULL" : "a.organisation_id = :organisation";
        String holders = " FROM account a JOIN account_role r ON r.account_id = a.id AND r.role = :role WHERE " + team;
        locked("SELECT a.id" + holders + " ORDER BY a.id FOR UPDATE", administrator, organisationId)
                .query(Long.class)
                .list();
        return locked(
                        "SELECT COUNT(*)" + holders + " AND a.status = 'ACTIVE' AND a.id <> :id",
                        administrator,
                        organisationId)
                .param("id", accountId)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec locked(String sql, Role administrator, @Nullable Long organisationId) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("role", administrator.name());
        return organisationId == null ? statement : statement.param("organisation", organisationId);
    }

    public boolean hasSystemAdministrator() {
        return jdbc.sql("SELECT COUNT(*) FROM account a JOIN account_role r ON r.account_id = a.id"
                                + " WHERE r.role = 'SYSTEM_ADMINISTRATOR' AND a.status = 'ACTIVE'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Language.valueOf(row.getString("language")),
                StoredPeople.roles(row),
                AccountStatus.ACTIVE.name().equals(row.getString("status")),
                row.getInt("version"));
    }
}

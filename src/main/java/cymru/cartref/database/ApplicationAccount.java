package cymru.cartref.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * After the migrations, gives the application's database account what it needs and no more: rows of every table, except
 * that audit rows can only be added and read. A new table therefore needs no thought.
 */
@Component
class ApplicationAccount extends BaseCallback {

    private static final String MISSING = """
            SELECT t.table_name FROM information_schema.tables t
            WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
              AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges p
                              WHERE p.table_schema = t.table_schema AND p.table_name = t.table_name
                                AND p.privilege_type = 'INSERT' AND REPLACE(p.grantee, '''', '') = ?)""";

    private final String account;
    private final String migrator;

    ApplicationAccount(
            @Value("${spring.datasource.username:}") String account, @Value("${spring.flyway.user:}") String migrator) {
        this.account = account;
        this.migrator = migrator;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !migrator.isEmpty() && !migrator.equals(account);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        String grantee = account + "@%";
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : withoutGrant(context.getConnection(), grantee)) {
                String rights = table.startsWith("audit_") || table.equals("flyway_schema_history")
                        ? "SELECT, INSERT"
                        : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT %s ON `%s` TO '%s'@'%%'".formatted(rights, table, account.replace("'", "")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The account " + migrator + " could not grant table rights to " + account
                            + ": it needs all rights on the database WITH GRANT OPTION",
                    e);
        }
    }

    private static List<String> withoutGrant(Connection connection, String grantee) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MISSING)) {
            query.setString(1, grantee);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}

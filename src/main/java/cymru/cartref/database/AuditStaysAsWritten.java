package cymru.cartref.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The portal does not start when its own account may change or remove what the audit trail says. It asks the database, not
 * the settings: rights may also come from one account for everything, or from a grant on the whole schema.
 */
@Component
@DependsOnDatabaseInitialization
class AuditStaysAsWritten implements InitializingBean {

    /** Of MySQL and MariaDB alike: no right on the table, no right on the column. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143);

    private static final List<String> CHANGES = List.of(
            "UPDATE audit_event SET deed = deed WHERE 1 = 0",
            "DELETE FROM audit_event WHERE 1 = 0",
            "UPDATE audit_seal SET hash = hash WHERE 1 = 0",
            "DELETE FROM audit_seal WHERE 1 = 0");

    private final DataSource database;

    AuditStaysAsWritten(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : CHANGES) {
                if (allowed(statement, change)) {
                    throw new IllegalStateException(
                            "The portal's database account may change the audit trail, so the portal does not start."
                                    + " Migrate with an account of its own (SPRING_FLYWAY_USER), and give the portal's"
                                    + " account (SPRING_DATASOURCE_USERNAME) no rights on the whole database: the"
                                    + " migrations grant what it needs, table by table.");
                }
            }
        }
    }

    private static boolean allowed(Statement statement, String change) throws SQLException {
        try {
            statement.executeUpdate(change);
            return true;
        } catch (SQLException e) {
            if (DENIED.contains(e.getErrorCode())) {
                return false;
            }
            throw e;
        }
    }
}

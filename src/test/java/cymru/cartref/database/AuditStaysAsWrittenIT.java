package cymru.cartref.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.PortalTest;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Both accounts are real: the one that the portal works with, and the one that migrates. */
@PortalTest
class AuditStaysAsWrittenIT {

    @Autowired
    DataSource database;

    @Autowired
    Environment settings;

    @Test
    void startsWithAnAccountThatMayOnlyAddToTheAuditTrail() {
        assertThatCode(() -> new AuditStaysAsWritten(database).afterPropertiesSet())
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithAnAccountThatMayChangeTheAuditTrail() {
        DataSource migrators = new DriverManagerDataSource(
                setting("spring.flyway.url"), setting("spring.flyway.user"), setting("spring.flyway.password"));
        assertThatThrownBy(() -> new AuditStaysAsWritten(migrators).afterPropertiesSet())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SPRING_FLYWAY_USER");
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.getProperty(name));
    }
}

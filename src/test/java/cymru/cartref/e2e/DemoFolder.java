package cymru.cartref.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder with the demo content, filled by the first browser test of a build that asks and copied by each: filling
 * it takes a minute, a copy two seconds.
 */
final class DemoFolder {

    private static final Path PARENT = Path.of("target/e2e");

    private DemoFolder() {}

    static void copyTo(Path folder) {
        try {
            Path filled = filled();
            try (Stream<Path> all = Files.walk(filled)) {
                for (Path from : all.toList()) {
                    Path to = folder.resolve(filled.relativize(from).toString());
                    if (Files.isDirectory(from)) {
                        Files.createDirectories(to);
                    } else if (Files.isRegularFile(from)) {
                        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' two processes ask at once: one fills the folder, the other waits. */
    private static Path filled() throws IOException {
        Path parent = Files.createDirectories(PARENT).toAbsolutePath();
        Path folder = parent.resolve("demo");
        Path filledBy = parent.resolve("demo.filled-by");
        String build = System.getProperty("cartref.test.build", "");
        try (FileChannel file = FileChannel.open(
                        parent.resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (!Files.exists(filledBy) || !Files.readString(filledBy).equals(build)) {
                Files.deleteIfExists(filledBy);
                FileSystemUtils.deleteRecursively(folder);
                Files.createDirectories(folder);
                new RunningPortal(folder, false).close();
                Files.writeString(filledBy, build);
            }
        }
        return folder;
    }
}

package cymru.cartref.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Generated passwords, kept in a file that only its owner may read. */
final class Secrets {

    private Secrets() {}

    static Properties of(Path file, String... names) throws IOException {
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
            return secrets;
        }
        SecureRandom random = new SecureRandom();
        for (String name : names) {
            byte[] bytes = new byte[20];
            random.nextBytes(bytes);
            secrets.setProperty(name, HexFormat.of().formatHex(bytes));
        }
        createPrivate(file);
        try (Writer writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, null);
        }
        return secrets;
    }

    /** An empty file that only its owner may read, where the file system knows owners. */
    static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}

package cymru.cartref.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the key ring at the start, or stops the start: data sealed with a lost key is lost. */
final class KeyRingSource {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRingSource.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final String HOW =
            " Set the environment variable CARTREF_VAULT_KEYS, or cartref.vault.key-file to a file that only the"
                    + " application may read. Keep a copy apart from the database's backups.";

    private KeyRingSource() {}

    /** @throws IllegalStateException saying what is missing and how to give it */
    static KeyRing keyRing(VaultProperties properties) {
        String keys = properties.keys();
        if (keys != null && !keys.isBlank()) {
            return fromEnvironment(keys);
        }
        Path file = properties.keyFile();
        if (file == null) {
            throw new IllegalStateException("No key to seal data with." + HOW);
        }
        if (Files.exists(file)) {
            return fromFile(file);
        }
        if (!properties.create()) {
            throw new IllegalStateException("The key file " + file + " is not there." + HOW);
        }
        return make(file);
    }

    private static KeyRing fromEnvironment(String keys) {
        try {
            return KeyRing.parse(new String(Base64.getMimeDecoder().decode(keys), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("CARTREF_VAULT_KEYS is not the base64 of a key ring." + HOW, e);
        }
    }

    private static KeyRing fromFile(Path file) {
        try {
            if (posix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                LOG.warn("The key file {} may be read by others than its owner; its permissions should be 600", file);
            }
            return KeyRing.parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The key file " + file + " could not be read as a key ring." + HOW, e);
        }
    }

    /** Written beside and moved into place, so that a start that is cut off leaves no half a key. */
    private static KeyRing make(Path file) {
        KeyRing ring = KeyRing.generate();
        try {
            Path folder = file.toAbsolutePath().resolveSibling("").normalize();
            Files.createDirectories(folder);
            Path written = temporary(folder);
            Files.writeString(written, ring.json());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            return ring;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " could not be made", e);
        }
    }

    private static Path temporary(Path folder) throws IOException {
        return posix(folder)
                ? Files.createTempFile(
                        folder, "keys", ".new", PosixFilePermissions.asFileAttribute(EnumSet.copyOf(OWNER_ONLY)))
                : Files.createTempFile(folder, "keys", ".new");
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

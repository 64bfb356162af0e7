package cymru.cartref.document;

import cymru.cartref.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The sealed files: each named by its random id alone, in one of {@value #SHARDS} folders. The id is bound to the content
 * when it is sealed, so two files cannot be exchanged.
 */
@Component
class DocumentFolder {

    static final int SHARDS = 256;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFolder.class);

    private final Path folder;
    private final Vault vault;

    DocumentFolder(DocumentProperties properties, Vault vault) throws IOException {
        this.folder = properties.folder().toAbsolutePath();
        this.vault = vault;
        makeFolder(folder);
    }

    OutputStream sealing(DocumentId id) throws IOException {
        Path file = path(id);
        makeFolder(file.resolveSibling("").normalize());
        return vault.sealing(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), context(id));
    }

    /** Onto the disk itself: what is acknowledged outlives a power cut. */
    void settle(DocumentId id) throws IOException {
        try (FileChannel channel = FileChannel.open(path(id), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    InputStream opening(DocumentId id) throws IOException {
        return vault.opening(Files.newInputStream(path(id)), context(id));
    }

    /** Takes away what is not wanted; what cannot be deleted now is swept later. */
    void discard(DocumentId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            LOG.warn("A refused file stays until it is swept: {}", e.getClass().getSimpleName());
        }
    }

    /** The files of one shard, those that are named as ours. */
    List<Path> shard(int number) throws IOException {
        Path shard = folder.resolve(HexFormat.of().toHexDigits((byte) number));
        if (!Files.isDirectory(shard)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(shard)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{32}"))
                    .toList();
        }
    }

    static DocumentId id(Path file) {
        String hex = file.getFileName().toString();
        return new DocumentId(
                new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32)));
    }

    Path path(DocumentId id) {
        String hex = id.value().toString().replace("-", "");
        return folder.resolve(hex.substring(0, 2)).resolve(hex);
    }

    private static String context(DocumentId id) {
        return "document " + id.value();
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}

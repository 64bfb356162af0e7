package cymru.cartref.document;

import cymru.cartref.time.DatabaseClock;
import cymru.cartref.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals while it streams, then looks at what came, then writes the row. The name is sealed too: it can say as much as the file. */
@Component
class SealedDocumentStore implements DocumentStore {

    private static final String COLUMNS = "SELECT id, name_sealed, media_type, size, sha256, stored_at FROM document";

    private final DocumentFolder folder;
    private final Vault vault;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final Sniffer sniffer = new Sniffer();

    SealedDocumentStore(DocumentFolder folder, Vault vault, DatabaseClock clock, JdbcClient jdbc) {
        this.folder = folder;
        this.vault = vault;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private record Received(byte[] head, long size, String sha256) {}

    @Override
    public StoredDocument store(InputStream content, String name, Accept accept) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        boolean kept = false;
        try {
            Received received = receive(content, id, accept);
            String cleaned = FileNames.clean(name);
            String mediaType =
                    sniffer.mediaType(received.head(), cleaned, accept, () -> folder.opening(id), received.size());
            DocumentPolicy.type(accept, mediaType).orThrow();
            folder.settle(id);
            StoredDocument stored = new StoredDocument(
                    id,
                    FileNames.truthful(cleaned, mediaType),
                    mediaType,
                    received.size(),
                    received.sha256(),
                    clock.now());
            insert(stored);
            kept = true;
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be stored", e);
        } finally {
            if (!kept) {
                folder.discard(id);
            }
        }
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql(COLUMNS + " WHERE id = ?")
                .param(id.value().toString())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public List<StoredDocument> findAll(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + " WHERE id IN (:ids) ORDER BY stored_at, id")
                .param("ids", ids.stream().map(id -> id.value().toString()).toList())
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public void remove(Collection<DocumentId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM document WHERE id IN (:ids)")
                    .param("ids", ids.stream().map(id -> id.value().toString()).toList())
                    .update();
        }
    }

    /** @throws NoSuchElementException when there is no such document, also when its deed was rolled back */
    @Override
    public InputStream open(DocumentId id) {
        if (find(id).isEmpty()) {
            throw new NoSuchElementException("No document " + id.value());
        }
        try {
            return folder.opening(id);
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + id.value() + " could not be opened", e);
        }
    }

    /** Stops reading as soon as there is more than may come. */
    private Received receive(InputStream content, DocumentId id, Accept accept) throws IOException {
        MessageDigest digest = sha256();
        byte[] head = new byte[Sniffer.HEAD];
        byte[] buffer = new byte[16_384];
        int headLength = 0;
        long size = 0;
        try (OutputStream sealing = folder.sealing(id)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                DocumentPolicy.size(accept, size).orThrow();
                int toHead = Math.min(read, head.length - headLength);
                System.arraycopy(buffer, 0, head, headLength, toHead);
                headLength += toHead;
                digest.update(buffer, 0, read);
                sealing.write(buffer, 0, read);
            }
        }
        DocumentPolicy.notEmpty(size).orThrow();
        return new Received(
                Arrays.copyOf(head, headLength), size, HexFormat.of().formatHex(digest.digest()));
    }

    private void insert(StoredDocument stored) {
        jdbc.sql("INSERT INTO document (id, name_sealed, media_type, size, sha256, stored_at)"
                        + " VALUES (:id, :name, :mediaType, :size, :sha256, :storedAt)")
                .param("id", stored.id().value().toString())
                .param("name", vault.seal(stored.name().getBytes(StandardCharsets.UTF_8), nameContext(stored.id())))
                .param("mediaType", stored.mediaType())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("storedAt", LocalDateTime.ofInstant(stored.storedAt(), ZoneOffset.UTC))
                .update();
    }

    private StoredDocument read(ResultSet row) throws SQLException {
        DocumentId id = new DocumentId(UUID.fromString(row.getString("id")));
        String name = new String(vault.open(row.getBytes("name_sealed"), nameContext(id)), StandardCharsets.UTF_8);
        Instant storedAt = row.getObject("stored_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new StoredDocument(
                id, name, row.getString("media_type"), row.getLong("size"), row.getString("sha256"), storedAt);
    }

    private static String nameContext(DocumentId id) {
        return "document name " + id.value();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cymru.cartref.document;

import java.time.Instant;

/**
 * What is known of a stored file.
 *
 * @param name the name it was given, stripped of paths and control characters
 * @param mediaType what its content is, sniffed, not what was claimed
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 */
public record StoredDocument(
        DocumentId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}

package cymru.cartref.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Files that people send. Content is sniffed, its size counted while it streams, sealed at rest. Who may read a file is
 * decided by the module that owns the case; this store is not reachable by URL.
 */
public interface DocumentStore {

    /** Which files are taken. */
    enum Accept {
        /** PDF, Word, Excel, OpenDocument, plain text, JPEG, PNG; at most 20 MiB. */
        EVIDENCE,
        /** PNG and JPEG; at most 5 MiB. */
        PHOTO,
        /** JSON; at most 5 MiB. */
        NOTICE
    }

    /**
     * Stores the stream to its end. The row joins the deed's transaction; a file without a row is swept later.
     *
     * @throws cymru.cartref.shared.RefusedException {@code DOCUMENT_TOO_LARGE}, {@code DOCUMENT_TYPE_NOT_ACCEPTED},
     *     {@code DOCUMENT_IS_AN_ARCHIVE_BOMB}, {@code DOCUMENT_EMPTY}
     */
    StoredDocument store(InputStream content, String name, Accept accept);

    Optional<StoredDocument> find(DocumentId id);

    List<StoredDocument> findAll(Collection<DocumentId> ids);

    /** In the deed's transaction; the sealed files, which nothing opens any more, are swept later. Unknown ids are none. */
    void remove(Collection<DocumentId> ids);

    /** The opened content; the caller closes it. */
    InputStream open(DocumentId id);
}

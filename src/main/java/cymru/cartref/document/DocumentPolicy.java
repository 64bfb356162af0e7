package cymru.cartref.document;

import cymru.cartref.document.DocumentStore.Accept;
import cymru.cartref.shared.Decision;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which files are taken. */
final class DocumentPolicy {

    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODF_TEXT = "application/vnd.oasis.opendocument.text";
    static final String ODF_SHEET = "application/vnd.oasis.opendocument.spreadsheet";
    static final String TEXT = "text/plain";
    static final String CSV = "text/csv";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String JSON = "application/json";

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_UNPACKED = mebibytes(200);

    /** Office files rarely shrink below a twentieth; a bomb to less than a thousandth. */
    static final int MOST_RATIO = 100;

    /** Below this a high ratio harms nobody: an empty sheet of many rows. */
    static final long RATIO_FROM = mebibytes(10);

    private record Kind(long mostBytes, Set<String> mediaTypes) {}

    private static final Map<Accept, Kind> KINDS = new EnumMap<>(Map.of(
            Accept.EVIDENCE,
                    new Kind(mebibytes(20), Set.of(PDF, WORD, EXCEL, ODF_TEXT, ODF_SHEET, TEXT, CSV, JPEG, PNG)),
            Accept.PHOTO, new Kind(mebibytes(5), Set.of(JPEG, PNG)),
            Accept.NOTICE, new Kind(mebibytes(5), Set.of(JSON))));

    private DocumentPolicy() {}

    static long mostBytes(Accept accept) {
        return kind(accept).mostBytes();
    }

    static Decision notEmpty(long bytes) {
        return Decision.require(bytes > 0, DocumentRule.DOCUMENT_EMPTY);
    }

    static Decision size(Accept accept, long bytes) {
        return bytes <= mostBytes(accept)
                ? Decision.allow()
                : Decision.refuse(DocumentRule.DOCUMENT_TOO_LARGE, Map.of("most", mostBytes(accept) / mebibytes(1)));
    }

    static Decision type(Accept accept, String mediaType) {
        return kind(accept).mediaTypes().contains(mediaType)
                ? Decision.allow()
                : Decision.refuse(DocumentRule.DOCUMENT_TYPE_NOT_ACCEPTED, Map.of("accept", accept.name()));
    }

    /** @param size bytes of the whole file as it came */
    static Decision archive(int entries, long unpacked, long size) {
        return Decision.require(
                entries <= MOST_ENTRIES
                        && unpacked <= MOST_UNPACKED
                        && (unpacked <= RATIO_FROM || unpacked / MOST_RATIO <= size),
                DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB);
    }

    private static Kind kind(Accept accept) {
        return Objects.requireNonNull(KINDS.get(accept));
    }

    private static long mebibytes(long count) {
        return count * 1024 * 1024;
    }
}

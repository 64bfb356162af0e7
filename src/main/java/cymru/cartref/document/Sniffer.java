package cymru.cartref.document;

import cymru.cartref.document.DocumentStore.Accept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its content. Its name is believed only where it narrows what the content says: plain text named as a
 * program is a program, and a name that claims an office format must be that very format.
 */
final class Sniffer {

    /** Bytes of the start that are looked at. */
    static final int HEAD = 65_536;

    private static final String UNKNOWN = "application/octet-stream";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Map<String, String> OFFICE = Map.of(
            "docx", DocumentPolicy.WORD,
            "xlsx", DocumentPolicy.EXCEL,
            "odt", DocumentPolicy.ODF_TEXT,
            "ods", DocumentPolicy.ODF_SHEET);

    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

    String mediaType(byte[] head, String name, Accept accept, OfficeContainer.Content content, long size)
            throws IOException {
        if (accept == Accept.NOTICE) {
            return json(head) ? DocumentPolicy.JSON : UNKNOWN;
        }
        String claimed = OFFICE.get(FileNames.ending(name));
        String found = zip(head) ? orUnknown(OfficeContainer.mediaType(content, size)) : single(head, name);
        return claimed == null || claimed.equals(found) ? found : UNKNOWN;
    }

    private String single(byte[] head, String name) {
        String found = tika.detect(head);
        return found.equals(DocumentPolicy.TEXT) ? tika.detect(head, name) : found;
    }

    private boolean json(byte[] head) {
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        String found = tika.detect(head);
        return (start.startsWith("{") || start.startsWith("["))
                && (found.equals(DocumentPolicy.TEXT) || found.equals(DocumentPolicy.JSON));
    }

    private static boolean zip(byte[] head) {
        return head.length >= ZIP.length
                && head[0] == ZIP[0]
                && head[1] == ZIP[1]
                && head[2] == ZIP[2]
                && head[3] == ZIP[3];
    }

    private static String orUnknown(@Nullable String mediaType) {
        return mediaType == null ? UNKNOWN : mediaType;
    }
}

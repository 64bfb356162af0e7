package cymru.cartref.document;

import cymru.cartref.shared.Decision;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a zip-based office file, entry by entry, without keeping what it unpacks. The entries that stream by must be
 * as many as the directory at the end lists: a bomb of overlapping entries shows a reader of the one less than the other.
 */
final class OfficeContainer {

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_SIZE = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int MOST_MIMETYPE = 200;

    private final long size;
    private int entries;
    private long unpacked;
    private boolean contentTypes;
    private boolean wordDocument;
    private boolean excelWorkbook;
    private boolean odfContent;
    private boolean macros;
    private String mimetype = "";

    private OfficeContainer(long size) {
        this.size = size;
    }

    /** Opens the same content anew for each reading. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * The media type that the entries prove; null when it is no office file that we know.
     *
     * @throws cymru.cartref.shared.RefusedException {@code DOCUMENT_IS_AN_ARCHIVE_BOMB}
     */
    static @Nullable String mediaType(Content content, long size) throws IOException {
        OfficeContainer container = new OfficeContainer(size);
        try (ZipInputStream zip = new ZipInputStream(content.open(), StandardCharsets.UTF_8)) {
            container.read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return null;
        }
        int listed = listed(content, size);
        if (listed < 0) {
            return null;
        }
        Decision.require(listed == container.entries, DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB)
                .orThrow();
        return container.mediaType();
    }

    private void read(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[16_384];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            check();
            note(entry.getName());
            if (entries == 1 && entry.getName().equals("mimetype")) {
                byte[] told = zip.readNBytes(MOST_MIMETYPE);
                unpacked += told.length;
                mimetype = new String(told, StandardCharsets.US_ASCII);
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                check();
            }
        }
    }

    private void check() {
        DocumentPolicy.archive(entries, unpacked, size).orThrow();
    }

    private void note(String name) {
        contentTypes |= name.equals("[Content_Types].xml");
        wordDocument |= name.equals("word/document.xml");
        excelWorkbook |= name.equals("xl/workbook.xml");
        odfContent |= name.equals("content.xml");
        String lower = name.toLowerCase(Locale.ROOT);
        macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    private @Nullable String mediaType() {
        if (macros) {
            return null;
        }
        if (contentTypes && wordDocument) {
            return DocumentPolicy.WORD;
        }
        if (contentTypes && excelWorkbook) {
            return DocumentPolicy.EXCEL;
        }
        boolean odf = mimetype.equals(DocumentPolicy.ODF_TEXT) || mimetype.equals(DocumentPolicy.ODF_SHEET);
        return odf && odfContent ? mimetype : null;
    }

    /** How many entries the directory at the end lists; -1 when there is none. */
    private static int listed(Content content, long size) throws IOException {
        byte[] tail;
        try (InputStream in = content.open()) {
            in.skipNBytes(Math.max(0, size - DIRECTORY_END_SIZE - MOST_COMMENT));
            tail = in.readAllBytes();
        }
        ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - DIRECTORY_END_SIZE; at >= 0; at--) {
            if (end.getInt(at) == DIRECTORY_END) {
                return Short.toUnsignedInt(end.getShort(at + 10));
            }
        }
        return -1;
    }
}

package cymru.cartref.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files, and hostile ones. */
final class Samples {

    private Samples() {}

    static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] image(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] word() {
        return zip(Map.of("word/document.xml", text("<w:document/>")), "[Content_Types].xml");
    }

    static byte[] wordWithMacros() {
        return zip(
                Map.of("word/document.xml", text("<w:document/>"), "word/vbaProject.bin", text("x")),
                "[Content_Types].xml");
    }

    static byte[] excel() {
        return zip(Map.of("xl/workbook.xml", text("<workbook/>")), "[Content_Types].xml");
    }

    static byte[] openDocument(String mediaType) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text(mediaType));
        entries.put("content.xml", text("<office:document-content/>"));
        return zip(entries);
    }

    static byte[] openDocumentWithMacros(String folder) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text(DocumentPolicy.ODF_TEXT));
        entries.put("content.xml", text("<office:document-content/>"));
        entries.put(folder + "/Standard/Module1.xml", text("<script:module/>"));
        return zip(entries);
    }

    static byte[] plainZip() {
        return zip(Map.of("anything.txt", text("hello")));
    }

    /** A Word file by its entries, one of which unpacks to {@code mebibytes} of zeros. */
    static byte[] bomb(int mebibytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                put(zip, "[Content_Types].xml", text("<Types/>"));
                put(zip, "word/document.xml", text("<w:document/>"));
                zip.putNextEntry(new ZipEntry("word/media/image1.png"));
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < mebibytes; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] manyEntries(int count) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("word/document.xml", text("<w:document/>"));
        for (int i = 2; i < count; i++) {
            entries.put("word/part" + i + ".xml", new byte[0]);
        }
        return zip(entries);
    }

    /** The directory at the end says that there are more entries than stream by. */
    static byte[] hiddenEntries() {
        byte[] file = word();
        int end = file.length - 22;
        file[end + 8] += 5;
        file[end + 10] += 5;
        return file;
    }

    static byte[] zip(Map<String, byte[]> entries, String... empty) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : empty) {
                    put(zip, name, text("<Types/>"));
                }
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    put(zip, entry.getKey(), entry.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

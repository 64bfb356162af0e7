package cymru.cartref.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name a file is kept and handed back under. It keeps letters of every script and takes out what could mislead a
 * reader or a file system: folders, control characters, marks that turn the reading direction, and an ending that is not
 * that of the content.
 */
final class FileNames {

    /** Code points. */
    static final int MOST_LENGTH = 150;

    private static final int MOST_ENDING = 10;
    private static final String NAMELESS = "document";

    private static final Map<String, List<String>> ENDINGS = Map.of(
            DocumentPolicy.PDF, List.of("pdf"),
            DocumentPolicy.WORD, List.of("docx"),
            DocumentPolicy.EXCEL, List.of("xlsx"),
            DocumentPolicy.ODF_TEXT, List.of("odt"),
            DocumentPolicy.ODF_SHEET, List.of("ods"),
            DocumentPolicy.TEXT, List.of("txt"),
            DocumentPolicy.CSV, List.of("csv"),
            DocumentPolicy.JPEG, List.of("jpg", "jpeg"),
            DocumentPolicy.PNG, List.of("png"),
            DocumentPolicy.JSON, List.of("json"));

    private FileNames() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileNames::keeps)
                .forEach(point -> kept.appendCodePoint(separates(point) ? ' ' : point));
        String cleaned = kept.toString().replaceAll(" +", " ").replaceAll("^[ .]+|[ .]+$", "");
        return cleaned.isEmpty() ? NAMELESS : shortened(cleaned, ending(cleaned));
    }

    /** The name with an ending that tells the truth: {@code report.exe} of a PDF becomes {@code report.exe.pdf}. */
    static String truthful(String cleaned, String mediaType) {
        List<String> endings = ENDINGS.getOrDefault(mediaType, List.of());
        return endings.isEmpty() || endings.contains(ending(cleaned))
                ? cleaned
                : shortened(cleaned + "." + endings.getFirst(), endings.getFirst());
    }

    /** Lower case, without the dot; empty when there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 || name.length() - dot > MOST_ENDING
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name, String ending) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST_LENGTH) {
            return name;
        }
        String tail = ending.isEmpty() ? "" : name.substring(name.length() - ending.length() - 1);
        return name.substring(0, name.offsetByCodePoints(0, MOST_LENGTH - tail.length()))
                        .strip()
                + tail;
    }

    private static boolean keeps(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.PRIVATE_USE
                && Character.isDefined(point);
    }

    /** White space, and what some file systems and spreadsheets refuse or act on. */
    private static boolean separates(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || "<>:\"|?*".indexOf(point) >= 0;
    }
}

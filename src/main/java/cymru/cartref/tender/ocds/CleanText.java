package cymru.cartref.tender.ocds;

/**
 * Text from outside as text: no control characters but tab and line break, none of the marks that turn reading
 * direction around what follows, no half of a surrogate pair. Markup stays as written; a page shows it as letters.
 */
final class CleanText {

    private CleanText() {}

    static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (c == '\n' || c == '\t' || !(Character.isISOControl(c) || turnsDirection(c))) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}

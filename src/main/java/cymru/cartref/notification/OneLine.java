package cymru.cartref.notification;

/** Text from people, made fit for a header or a sentence: one line, no control characters, no turned reading direction. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !turnsDirection(point))
                .map(point -> Character.isISOControl(point) || Character.isSpaceChar(point) ? ' ' : point)
                .forEach(line::appendCodePoint);
        return line.toString().replaceAll(" {2,}", " ").strip();
    }

    /** @param most code points; a longer text ends in an ellipsis */
    static String of(String text, int most) {
        String line = of(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Overrides and isolates; the letters of right-to-left scripts need neither. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}

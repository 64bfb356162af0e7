package cymru.cartref.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The simple text that officers write: {@code # Heading}, {@code ## Smaller heading}, {@code - list item}, and
 * paragraphs parted by an empty line. Becomes XHTML; everything else in it is text, never markup. The same text always
 * gives the same bytes, so that a hash of the answer stays meaningful.
 */
public final class Markup {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Markup() {}

    /** @return block elements without a root, one line each */
    public static String toHtml(String text) {
        Blocks blocks = new Blocks();
        for (String line : LINE_END.matcher(text).replaceAll("\n").split("\n", -1)) {
            blocks.line(line.strip());
        }
        return blocks.html();
    }

    /** Text for use in XHTML content or a quoted attribute; characters that XML does not know are left out. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::known).forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean known(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static final class Blocks {

        private final List<String> done = new ArrayList<>();
        private final List<String> paragraph = new ArrayList<>();
        private final List<String> items = new ArrayList<>();

        void line(String line) {
            if (line.isEmpty()) {
                close();
            } else if (line.startsWith("## ")) {
                close();
                done.add("<h3>" + escape(line.substring(3).strip()) + "</h3>");
            } else if (line.startsWith("# ")) {
                close();
                done.add("<h2>" + escape(line.substring(2).strip()) + "</h2>");
            } else if (line.startsWith("- ")) {
                closeParagraph();
                items.add("<li>" + escape(line.substring(2).strip()) + "</li>");
            } else if (items.isEmpty()) {
                paragraph.add(escape(line));
            } else {
                closeItems();
                paragraph.add(escape(line));
            }
        }

        String html() {
            close();
            return String.join("\n", done);
        }

        private void close() {
            closeParagraph();
            closeItems();
        }

        private void closeParagraph() {
            if (!paragraph.isEmpty()) {
                done.add("<p>" + String.join("<br/>", paragraph) + "</p>");
                paragraph.clear();
            }
        }

        private void closeItems() {
            if (!items.isEmpty()) {
                done.add("<ul>" + String.join("", items) + "</ul>");
                items.clear();
            }
        }
    }
}

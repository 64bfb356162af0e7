package cymru.cartref.document;

import cymru.cartref.shared.Language;
import java.util.Map;

/**
 * What a PDF says, put together from plain text: every method escapes what it is given, only {@link #html} takes
 * markup, and that from {@link Markup} or another sheet's maker. For {@link PdfPrinter}.
 */
public final class Sheet {

    private final Language language;
    private final String title;
    private final String subject;
    private final String letterhead;
    private final StringBuilder body = new StringBuilder();

    private Sheet(Language language, String title, String subject, String letterhead) {
        this.language = language;
        this.title = title;
        this.subject = subject;
        this.letterhead = letterhead;
    }

    /**
     * @param title heading and title of the document
     * @param subject one sentence of what it is, for its properties
     * @param letterhead whose document it is, such as the council's name in both languages
     */
    public static Sheet of(Language language, String title, String subject, String letterhead) {
        return new Sheet(language, title, subject, letterhead);
    }

    public Sheet heading(String text) {
        return element("h2", text);
    }

    public Sheet paragraph(String text) {
        return element("p", text);
    }

    /** Two columns: what, and its value. In the map's order. */
    public Sheet facts(Map<String, String> facts) {
        body.append("<table class=\"facts\"><tbody>");
        facts.forEach((name, value) -> body.append("<tr><th scope=\"row\">")
                .append(Markup.escape(name))
                .append("</th><td>")
                .append(Markup.escape(value))
                .append("</td></tr>"));
        body.append("</tbody></table>\n");
        return this;
    }

    /** Text in the simple markup. */
    public Sheet markup(String text) {
        return html(Markup.toHtml(text));
    }

    /** Well-formed XHTML blocks, already escaped. */
    public Sheet html(String blocks) {
        body.append(blocks).append('\n');
        return this;
    }

    public String title() {
        return title;
    }

    String xhtml(String style) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.locale().getLanguage() + "\"><head><title>"
                + Markup.escape(title) + "</title><meta name=\"subject\" content=\"" + Markup.escape(subject)
                + "\"/><meta name=\"description\" content=\"" + Markup.escape(subject) + "\"/><style>" + style
                + "</style></head><body><p class=\"letterhead\">" + Markup.escape(letterhead) + "</p><h1>"
                + Markup.escape(title) + "</h1>\n" + body + "</body></html>";
    }

    private Sheet element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(Markup.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }
}

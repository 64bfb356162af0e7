package cymru.cartref.terms.domain;

import cymru.cartref.document.Markup;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.ShownTerms;
import java.time.LocalDate;

/**
 * Turns a version into what readers are shown. Uses nothing but the version's own words, so that the bytes, and the hash
 * of an acceptance, stay the same as long as the version does.
 */
public final class TermsRendering {

    private TermsRendering() {}

    public static ShownTerms show(TermsVersion terms, Language language) {
        LocalDate from = terms.inForceFrom();
        if (from == null) {
            throw new IllegalStateException("Version " + terms.number() + " is not issued");
        }
        return new ShownTerms(
                terms.number(),
                language,
                from,
                html(
                        language,
                        terms.number(),
                        terms.text(language),
                        terms.changes().in(language)));
    }

    /** A draft as its readers would see it. */
    public static String preview(TermsVersion terms, Language language) {
        return html(
                language, terms.number(), terms.text(language), terms.changes().in(language));
    }

    private static String html(Language language, int number, String text, String changes) {
        boolean welsh = language == Language.CY;
        return "<h2>" + (welsh ? "Beth sy'n newydd yn fersiwn " : "What is new in version ").replace("'", "&#39;")
                + number + "</h2>\n" + Markup.toHtml(changes) + "\n<h2>" + (welsh ? "Y telerau" : "The terms")
                + "</h2>\n" + Markup.toHtml(text);
    }
}

package cymru.cartref.tender.ocds;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text of the notice.
 *
 * @param text with its line breaks put back where the feed had lost them
 * @param lineBreaksRestored whether any was put back, for the officer to look at
 * @param language the one it reads as
 * @param split the two halves where it holds both languages: a guess that the officer confirms
 */
public record Prose(
        String text,
        boolean lineBreaksRestored,
        Language language,
        @Nullable Bilingual split) {

    static Prose of(String raw) {
        String text = LineBreaks.restore(raw);
        return new Prose(text, !text.equals(raw), TwoLanguages.guess(text), TwoLanguages.split(text));
    }
}

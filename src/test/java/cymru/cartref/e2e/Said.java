package cymru.cartref.e2e;

import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.Map;

/** What the portal says to a person, so that one page object serves both languages. */
final class Said {

    private static final Texts TEXTS = new Texts();

    private Said() {}

    static String to(Person reader, String key) {
        return in(reader.language(), key);
    }

    static String in(Language language, String key) {
        if (!TEXTS.has(language, key)) {
            throw new AssertionError("No text " + key);
        }
        return TEXTS.get(language, key, Map.of());
    }
}

package cymru.cartref.ui;

import cymru.cartref.shared.Language;
import java.util.Optional;

/** Where the language of a signed-in person is kept; implemented by the module that knows accounts. */
public interface LanguageChoice {

    /** The language the person chose; empty when nobody is signed in. */
    Optional<Language> kept();

    /** Does nothing when nobody is signed in. */
    void keep(Language language);
}

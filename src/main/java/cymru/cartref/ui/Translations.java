package cymru.cartref.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets Vaadin's own parts, and {@link Words}, ask for our texts. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Clock clock;

    Translations(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Map<?, ?> arguments = params.length == 1 && params[0] instanceof Map<?, ?> map ? map : Map.of();
        @SuppressWarnings("unchecked")
        Map<String, ?> named = (Map<String, ?>) arguments;
        return texts.get(Language.of(locale), key, named);
    }

    Texts texts() {
        return texts;
    }

    Instant now() {
        return clock.instant();
    }
}

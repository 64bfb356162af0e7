package cymru.cartref.shared;

import java.util.Locale;

/** The two languages of the portal; neither is the second one. */
public enum Language {
    EN(Locale.UK),
    CY(Locale.of("cy", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public static Language of(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? CY : EN;
    }
}

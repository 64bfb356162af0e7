package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The texts, days and times of a page in the reader's language. For use on a UI thread. */
public final class Words {

    private Words() {}

    public static Language language() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.EN : Language.of(ui.getLocale());
    }

    public static String t(String key) {
        return texts().get(language(), key);
    }

    public static String t(String key, Map<String, ?> arguments) {
        return texts().get(language(), key, arguments);
    }

    /** For example {@code 3 Feb 2027, 12:00 GMT}. */
    public static String time(Instant instant) {
        return Dates.time(language(), instant);
    }

    public static String day(LocalDate day) {
        return Dates.day(language(), day);
    }

    /** For example {@code in 4 days}. */
    public static String relative(Instant instant) {
        return Dates.relative(language(), now(), instant);
    }

    /** The time for what is shown; a right depends on the database's clock. */
    static Instant now() {
        return translations().now();
    }

    static Texts texts() {
        return translations().texts();
    }

    private static Translations translations() {
        return (Translations)
                UI.getCurrent().getSession().getService().getInstantiator().getI18NProvider();
    }
}

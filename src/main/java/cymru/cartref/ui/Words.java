package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.Map;

/** The texts of a page in the reader's language. For use on a UI thread. */
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

    static Texts texts() {
        return ((Translations) UI.getCurrent()
                        .getSession()
                        .getService()
                        .getInstantiator()
                        .getI18NProvider())
                .texts();
    }
}

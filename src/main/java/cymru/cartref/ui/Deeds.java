package cymru.cartref.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import java.util.Map;

/** Runs a desk's deed from a page: a refusal is shown at its field, else as a notice, and nothing typed is lost. */
public final class Deeds {

    private Deeds() {}

    /** @return whether the deed was done */
    public static boolean attempt(Runnable deed) {
        return attempt(deed, Map.of());
    }

    /**
     * @param fields components by the refusal's field name
     * @return whether the deed was done
     */
    public static boolean attempt(Runnable deed, Map<String, ? extends HasElement> fields) {
        try {
            deed.run();
            return true;
        } catch (RefusedException e) {
            show(e.refusal(), fields);
            return false;
        }
    }

    private static void show(Refusal refusal, Map<String, ? extends HasElement> fields) {
        String text = Words.texts().refusal(Words.language(), refusal);
        if (refusal.field() != null && fields.get(refusal.field()) instanceof HasValidationProperties field) {
            field.setErrorMessage(text);
            field.setInvalid(true);
            return;
        }
        Notification notice = Notification.show(text, 0, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}

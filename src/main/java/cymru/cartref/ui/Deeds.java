package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.shared.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a desk's deed from a page. A refusal is shown at its field, else as a notice that stays; nothing typed is lost.
 */
public final class Deeds {

    private static final int SHORT_MILLIS = 5000;

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
        clear(fields);
        try {
            deed.run();
            return true;
        } catch (RefusedException e) {
            show(e.refusal(), fields);
            return false;
        }
    }

    /**
     * For a refusal that the page answers itself.
     *
     * @param answer what follows when {@code rule} refuses
     * @return whether the deed was done
     */
    public static boolean attempt(Runnable deed, Rule rule, Runnable answer) {
        boolean[] refused = {false};
        boolean done = attempt(() -> {
            try {
                deed.run();
            } catch (RefusedException e) {
                if (e.refusal().rule() != rule) {
                    throw e;
                }
                refused[0] = true;
            }
        });
        if (refused[0]) {
            answer.run();
        }
        return done && !refused[0];
    }

    /** Says briefly that a deed was done, where the page does not show it by itself. */
    public static void done(String text) {
        Notification notice = Notification.show(text, SHORT_MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    static void show(Refusal refusal, Map<String, ? extends HasElement> fields) {
        HasElement field = marked(refusal, fields);
        if (field == null) {
            show(new RefusalNotice(refusal));
        } else {
            field.getElement().callJsFunction("focus");
        }
    }

    /** Says a refusal at its field, if it has one here, and leaves the reader where they are. */
    public static void mark(Refusal refusal, Map<String, ? extends HasElement> fields) {
        marked(refusal, fields);
    }

    private static @Nullable HasElement marked(Refusal refusal, Map<String, ? extends HasElement> fields) {
        if (refusal.field() != null && fields.get(refusal.field()) instanceof HasValidationProperties field) {
            field.setErrorMessage(Words.texts().refusal(Words.language(), refusal));
            field.setInvalid(true);
            return field;
        }
        return null;
    }

    /** On the page; above it where the page cannot be reached, behind a dialog. */
    static void show(RefusalNotice notice) {
        UI ui = UI.getCurrent();
        if (page(ui) instanceof Page page && !behindDialog(ui)) {
            page.notice(notice);
            return;
        }
        Notification above = new Notification(notice);
        above.setPosition(Notification.Position.TOP_CENTER);
        above.setDuration(0);
        above.setAssertive(true);
        above.addThemeVariants(NotificationVariant.ERROR);
        notice.whenClosed(above::close);
        above.open();
    }

    private static boolean behindDialog(UI ui) {
        return ui.hasModalComponent()
                || ui.getChildren().anyMatch(child -> child instanceof Dialog dialog && dialog.isOpened());
    }

    private static void clear(Map<String, ? extends HasElement> fields) {
        UI ui = UI.getCurrent();
        if (ui != null && page(ui) instanceof Page page) {
            page.notice(null);
        }
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    private static @Nullable Component page(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(Page.class::isInstance)
                .map(Component.class::cast)
                .findFirst()
                .orElse(null);
    }
}

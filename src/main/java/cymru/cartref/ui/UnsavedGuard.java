package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Asks before a page with changes that are not saved is left, inside the portal or by closing the tab. The one place
 * where a window over the page is right: the way is already taken.
 */
public final class UnsavedGuard {

    private final Component page;
    private boolean changed;
    private @Nullable Registration leaving;

    private UnsavedGuard(Component page) {
        this.page = page;
    }

    public static UnsavedGuard of(Component page) {
        UnsavedGuard guard = new UnsavedGuard(page);
        page.addAttachListener(attach -> guard.watch());
        page.addDetachListener(detach -> guard.rest());
        if (page.isAttached()) {
            guard.watch();
        }
        return guard;
    }

    public void changed() {
        mark(true);
    }

    public void saved() {
        mark(false);
    }

    public boolean isChanged() {
        return changed;
    }

    private void mark(boolean now) {
        if (changed != now) {
            changed = now;
            tellBrowser(now);
        }
    }

    private void watch() {
        leaving = page.getUI().orElseThrow().addBeforeLeaveListener(this::ask);
        tellBrowser(changed);
    }

    private void rest() {
        if (leaving != null) {
            leaving.remove();
            leaving = null;
        }
        page.getUI().ifPresent(ui -> ui.getPage().executeJs("window.onbeforeunload = null"));
    }

    private void tellBrowser(boolean now) {
        page.getUI()
                .ifPresent(ui -> ui.getPage()
                        .executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", now));
    }

    private void ask(BeforeLeaveEvent event) {
        if (!changed || event.isPostponed()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction onward = event.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Words.t("ui.unsaved.title"));
        question.setText(Words.t("ui.unsaved.text"));
        question.setCancelable(true);
        question.setCancelText(Words.t("ui.unsaved.stay"));
        question.addCancelListener(cancel -> onward.cancel());
        question.setConfirmText(Words.t("ui.unsaved.leave"));
        question.addConfirmListener(confirm -> {
            saved();
            onward.proceed();
        });
        question.open();
    }
}

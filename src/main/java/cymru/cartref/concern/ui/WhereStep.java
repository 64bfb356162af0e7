package cymru.cartref.concern.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.concern.ConcernDraft;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.ServiceChoice;
import cymru.cartref.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which service a concern is about, or that it is about the provider as a whole. */
class WhereStep extends Div {

    private static final long serialVersionUID = 1L;

    private final ServicePicker picker;
    private final Checkbox whole = new Checkbox(Words.t("concern.field.whole"));
    private final Paragraph chosen = new Paragraph();
    private @Nullable ServiceChoice about;

    /** @param changed called when another service is chosen */
    WhereStep(DraftDesk desk, @Nullable ConcernDraft draft, Runnable changed) {
        picker = new ServicePicker(desk);
        whole.setId("whole");
        chosen.addClassName("strong");
        chosen.setId("chosen");
        if (draft != null) {
            about = new ServiceChoice(
                    draft.content().serviceId(), draft.service(), draft.providerId(), draft.provider());
            whole.setValue(about.serviceId() == null);
            say();
        }
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                about = change.getValue();
                if (about.serviceId() == null && !whole.getValue()) {
                    whole.setValue(true);
                } else {
                    say();
                    changed.run();
                }
            }
        });
        whole.addValueChangeListener(change -> {
            say();
            if (!serviceMissing()) {
                changed.run();
            }
        });
        add(picker, whole, chosen);
    }

    /** A service chosen before is chosen still when it is not about the whole provider after all. */
    private void say() {
        if (about == null) {
            return;
        }
        boolean missing = serviceMissing();
        picker.setErrorMessage(Words.t("refusal.CONCERN_INCOMPLETE"));
        picker.setInvalid(missing);
        chosen.setText(
                missing
                        ? about.provider()
                        : ConcernWords.service(whole.getValue() ? null : about.service()) + " · " + about.provider());
    }

    /** One service is meant, and nobody has said which. */
    private boolean serviceMissing() {
        return about != null && about.serviceId() == null && !whole.getValue();
    }

    /** Null until a service was chosen. */
    @Nullable
    Long provider() {
        return about == null ? null : about.providerId();
    }

    /** Null for the whole provider. */
    @Nullable
    Long service() {
        return about == null || whole.getValue() ? null : about.serviceId();
    }

    ServicePicker picker() {
        return picker;
    }

    /** @return whether it is; where not, the field says so */
    boolean isChosen() {
        boolean complete = about != null && !serviceMissing();
        if (!complete) {
            picker.setErrorMessage(Words.t("refusal.CONCERN_INCOMPLETE"));
            picker.setInvalid(true);
            picker.focus();
        }
        return complete;
    }
}

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
    private @Nullable Long provider;
    private @Nullable Long service;

    /** @param changed called when another service is chosen */
    WhereStep(DraftDesk desk, @Nullable ConcernDraft draft, Runnable changed) {
        picker = new ServicePicker(desk);
        whole.setId("whole");
        chosen.addClassName("strong");
        chosen.setId("chosen");
        if (draft != null) {
            provider = draft.providerId();
            service = draft.content().serviceId();
            whole.setValue(service == null);
            say(draft.service(), draft.provider());
        }
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(change.getValue());
                changed.run();
            }
        });
        whole.addValueChangeListener(change -> {
            ServiceChoice choice = picker.getValue();
            if (choice != null) {
                choose(choice);
            } else if (change.getValue()) {
                service = null;
            }
            changed.run();
        });
        add(picker, whole, chosen);
    }

    private void choose(ServiceChoice choice) {
        provider = choice.providerId();
        service = whole.getValue() ? null : choice.serviceId();
        picker.setInvalid(false);
        say(whole.getValue() ? null : choice.service(), choice.provider());
    }

    private void say(@Nullable String name, String of) {
        chosen.setText(ConcernWords.service(name) + " · " + of);
    }

    /** Null until a service was chosen. */
    @Nullable
    Long provider() {
        return provider;
    }

    /** Null for the whole provider. */
    @Nullable
    Long service() {
        return service;
    }

    ServicePicker picker() {
        return picker;
    }

    /** @return whether it is; where not, the field says so */
    boolean isChosen() {
        if (provider == null) {
            picker.setErrorMessage(Words.t("refusal.CONCERN_INCOMPLETE"));
            picker.setInvalid(true);
            picker.focus();
        }
        return provider != null;
    }
}

package cymru.cartref.provider.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.ErrorSummary;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that loses nothing: a refusal is shown at its field; when a colleague changed the same meanwhile, what they wrote
 * is shown beside what is typed here, and saving again puts this in its place.
 *
 * @param <F> what is edited
 */
abstract class EditForm<F> extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FormLayout layout = new FormLayout();
    private final ErrorSummary summary = new ErrorSummary();
    private final Div stale = new Div();
    private final SavedMark saved = new SavedMark();
    private final UnsavedGuard guard;

    EditForm() {
        setWidthFull();
        layout.setAutoResponsive(true);
        layout.setColumnWidth("18rem");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        stale.addClassNames("notice", "summary", "tone-warning");
        stale.getElement().setAttribute("role", "alert");
        stale.setVisible(false);
        add(stale, summary, saved, layout);
        guard = UnsavedGuard.of(this);
    }

    /** Adds a field, named as refusals name it. */
    final <C extends Component> C field(String name, C field) {
        fields.put(name, field);
        layout.add(field);
        if (field instanceof AbstractField<?, ?> valued) {
            valued.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    guard.changed();
                    if (keepsAsTyped() && !stale.isVisible()) {
                        keep();
                    }
                }
            });
        }
        return field;
    }

    final void remove(String name) {
        Component field = fields.remove(name);
        if (field != null) {
            layout.remove(field);
        }
    }

    final void readOnly() {
        fields.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> valued) {
                valued.setReadOnly(true);
            }
        });
    }

    /** Whether what is typed is saved without being asked for: a session that ends takes nothing with it. */
    boolean keepsAsTyped() {
        return false;
    }

    /** What is refused as it stands is said at its field, quietly. */
    private void keep() {
        try {
            send(typed());
        } catch (RefusedException e) {
            if (e.refusal().rule() == ProviderRule.PROVIDER_CHANGED_MEANWHILE) {
                showStale();
            } else {
                Deeds.mark(e.refusal(), fields);
                saved.notSaved();
            }
            return;
        }
        Optional<Edited<F>> kept = reread();
        rebase(kept.map(Edited::form));
        kept.ifPresent(edited -> saved.saved(edited.at()));
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties valid) {
                valid.setInvalid(false);
            }
        });
        guard.saved();
    }

    /** What is typed, on top of what it was opened from. */
    abstract F typed();

    abstract void send(F form);

    /** As it is by now; empty when a colleague took it away. */
    abstract Optional<Edited<F>> reread();

    /** The next save is on top of this; of nothing when it was taken away. */
    abstract void rebase(Optional<F> current);

    /** Labels and values as people read them, in the order of the form. */
    abstract Map<String, String> shown(F form);

    /** What follows a save, or the wish to see the other one's words instead. */
    abstract void done();

    final void save() {
        boolean[] changedMeanwhile = {false};
        boolean sent = Deeds.attempt(
                () -> {
                    try {
                        send(typed());
                    } catch (RefusedException e) {
                        if (e.refusal().rule() != ProviderRule.PROVIDER_CHANGED_MEANWHILE) {
                            throw e;
                        }
                        changedMeanwhile[0] = true;
                    }
                },
                fields);
        if (changedMeanwhile[0]) {
            showStale();
        } else if (sent) {
            guard.saved();
            done();
        } else {
            summary.check(fields.values().toArray(Component[]::new));
        }
    }

    private void showStale() {
        Optional<Edited<F>> current = reread();
        rebase(current.map(Edited::form));
        stale.removeAll();
        Span title = new Span(current.map(edited ->
                        Words.t("provider.stale.changed", Map.of("who", edited.by(), "when", Words.time(edited.at()))))
                .orElseGet(() -> Words.t("provider.stale.removed")));
        title.addClassName("strong");
        Button theirs = new Button(Words.t("provider.stale.theirs"), click -> {
            guard.saved();
            done();
        });
        theirs.setId("provider-take-theirs");
        stale.add(title, new Paragraph(Words.t("provider.stale.kept")));
        current.ifPresent(edited -> stale.add(differences(shown(edited.form()), shown(typed()))));
        stale.add(theirs);
        stale.setVisible(true);
    }

    private static DescriptionList differences(Map<String, String> theirs, Map<String, String> yours) {
        DescriptionList list = new DescriptionList();
        theirs.forEach((label, now) -> {
            String mine = yours.getOrDefault(label, "");
            if (!now.equals(mine)) {
                list.add(
                        new DescriptionList.Term(label),
                        new DescriptionList.Description(Words.t("provider.stale.now", Map.of("text", now))),
                        new DescriptionList.Description(Words.t("provider.stale.yours", Map.of("text", mine))));
            }
        });
        return list;
    }
}

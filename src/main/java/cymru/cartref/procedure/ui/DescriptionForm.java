package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What a draft says of itself: why it changes what, in both languages, and from when it holds. */
class DescriptionForm extends Section {

    private static final long serialVersionUID = 1L;

    DescriptionForm(ProcedureEditDesk desk, DraftPage draft, Runnable changed, Runnable saved) {
        setWidthFull();
        RowFields fields = new RowFields(changed);
        Supplier<Bilingual> note = fields.both("note", draft.note(), 1000);
        LocalisedDatePicker from = new LocalisedDatePicker(Words.t("procedure.part.validFrom"));
        from.setId("row-validFrom");
        from.setValue(draft.validFrom());
        from.setHelperText(Words.t("procedure.valid-from.help"));
        from.addValueChangeListener(change -> changed.run());
        Map<String, HasElement> named = new HashMap<>(fields.byName());
        named.put("validFrom", from);
        Button save = new Button(Words.t("procedure.description.save"), click -> {
            if (from.getValue() == null) {
                from.setErrorMessage(Words.t("ui.date.required"));
                from.setInvalid(true);
            } else if (Deeds.attempt(
                    () -> desk.describe(draft.reference(), note.get(), from.getValue(), draft.edition()), named)) {
                saved.run();
            }
        });
        save.setId("save-description");
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(new H2(Words.t("procedure.description")), fields, from, actions);
    }
}

package cymru.cartref.concern.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.ui.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, whether others must be told of it, who told it, and whether that stays between them and the council. */
class WhatStep extends Div {

    private static final long serialVersionUID = 1L;

    /** A pause in typing, in milliseconds. */
    static final int PAUSE = 700;

    private final TextArea what = area("what", ConcernContent.WHAT_LENGTH);
    private final Select<NotifiableEventType> event = new Select<>();
    private final Paragraph told = new Paragraph();
    private final Checkbox professional = new Checkbox(Words.t("concern.field.professional"));
    private final TextField toldBy = new TextField(Words.t("concern.field.told-by"));
    private final Checkbox confidential = new Checkbox(Words.t("concern.field.confidential"));

    WhatStep(Writer writer, List<NotifiableEventType> events, ConcernContent content, Runnable changed) {
        what.setHelperText(Words.t("concern.field.what.help"));
        what.setMinHeight("10rem");
        event.setId("event");
        event.setLabel(Words.t("concern.field.event"));
        event.setWidthFull();
        event.setItems(events);
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Words.t("concern.field.event.none"));
        event.setItemLabelGenerator(value -> value == null
                ? Words.t("concern.field.event.none")
                : value.name().in(Words.language()));
        professional.setId("professional");
        professional.setVisible(writer == Writer.COUNCIL);
        toldBy.setId("told-by");
        toldBy.setWidthFull();
        toldBy.setMaxLength(ConcernContent.TOLD_BY_LENGTH);
        toldBy.setValueChangeMode(ValueChangeMode.LAZY);
        confidential.setId("confidential");
        confidential.setHelperText(Words.t(
                writer == Writer.PROVIDER
                        ? "concern.field.confidential.help.provider"
                        : "concern.field.confidential.help"));
        what.setValue(content.what());
        events.stream()
                .filter(type -> type.code().equals(content.event()))
                .findFirst()
                .ifPresent(event::setValue);
        professional.setValue(content.professional());
        toldBy.setValue(content.toldBy());
        confidential.setValue(content.confidential());
        show();
        what.addValueChangeListener(change -> changed.run());
        toldBy.addValueChangeListener(change -> changed.run());
        confidential.addValueChangeListener(change -> changed.run());
        event.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        professional.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        add(what, event, told, professional, toldBy, confidential);
    }

    private void show() {
        NotifiableEventType chosen = event.getValue();
        told.setVisible(chosen != null);
        if (chosen != null) {
            told.setText(ConcernWords.told(chosen));
        }
        toldBy.setVisible(professional.getValue());
    }

    /** A text that is handed over at every pause. */
    static TextArea area(String name, int most) {
        TextArea area = new TextArea(Words.t("concern.field." + name));
        area.setId(name);
        area.setWidthFull();
        area.setMaxLength(most);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        return area;
    }

    TextArea what() {
        return what;
    }

    TextField toldBy() {
        return toldBy;
    }

    Select<NotifiableEventType> eventField() {
        return event;
    }

    /** Its code; null for none. */
    @Nullable
    String event() {
        NotifiableEventType chosen = event.getValue();
        return chosen == null ? null : chosen.code();
    }

    boolean professional() {
        return professional.getValue();
    }

    boolean confidential() {
        return confidential.getValue();
    }
}

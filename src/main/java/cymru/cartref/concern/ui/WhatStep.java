package cymru.cartref.concern.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.NotifiableEvent;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened, whether others must be told of it, who told it, and whether that stays between them and the council. */
class WhatStep extends Div {

    private static final long serialVersionUID = 1L;

    /** A pause in typing, in milliseconds. */
    static final int PAUSE = 700;

    private final TextArea what = area("what", ConcernContent.WHAT_LENGTH);
    private final Select<NotifiableEvent> event = new Select<>();
    private final Paragraph told = new Paragraph();
    private final Checkbox professional = new Checkbox(Words.t("concern.field.professional"));
    private final TextField toldBy = new TextField(Words.t("concern.field.told-by"));
    private final Checkbox confidential = new Checkbox(Words.t("concern.field.confidential"));

    WhatStep(Writer writer, ConcernContent content, Runnable changed) {
        what.setHelperText(Words.t("concern.field.what.help"));
        what.setMinHeight("10rem");
        event.setId("event");
        event.setLabel(Words.t("concern.field.event"));
        event.setWidthFull();
        event.setItems(NotifiableEvent.values());
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Words.t("concern.field.event.none"));
        event.setItemLabelGenerator(
                value -> value == null ? Words.t("concern.field.event.none") : Words.t("concern.event." + value));
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
        event.setValue(content.event());
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
        NotifiableEvent chosen = event.getValue();
        told.setVisible(chosen != null);
        if (chosen != null) {
            told.setText(Words.t(
                    "concern.field.event.told",
                    Map.of(
                            "bodies",
                            chosen.told().stream()
                                    .map(body -> Words.t("concern.told." + body))
                                    .collect(Collectors.joining(", ")))));
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

    @Nullable
    NotifiableEvent event() {
        return event.getValue();
    }

    boolean professional() {
        return professional.getValue();
    }

    boolean confidential() {
        return confidential.getValue();
    }
}

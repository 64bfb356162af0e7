package cymru.cartref.concern.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When it happened, as far as anybody knows. */
class WhenStep extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalisedDatePicker day = new LocalisedDatePicker(Words.t("concern.field.day"));
    private final TimePicker time = new TimePicker(Words.t("concern.field.time"));
    private final Checkbox unknown = new Checkbox(Words.t("concern.field.day-unknown"));

    WhenStep(ConcernContent content, Runnable changed) {
        day.setId("day");
        time.setId("time");
        time.setLocale(Language.EN.locale());
        time.setStep(Duration.ofMinutes(15));
        time.setHelperText(Words.t("concern.field.time.help"));
        unknown.setId("day-unknown");
        day.setValue(content.day());
        time.setValue(content.time());
        unknown.setValue(content.dayUnknown());
        show();
        day.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        unknown.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        add(new Div(day), new Div(time), unknown);
    }

    private void show() {
        day.setEnabled(!unknown.getValue());
        time.setEnabled(!unknown.getValue());
    }

    LocalisedDatePicker dayField() {
        return day;
    }

    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    @Nullable
    LocalTime time() {
        return time.getValue();
    }

    boolean unknown() {
        return unknown.getValue();
    }
}

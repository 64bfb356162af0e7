package cymru.cartref.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import cymru.cartref.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A date and time in London, in both languages. */
public class LocalisedDateTimePicker extends DateTimePicker {

    private static final long serialVersionUID = 1L;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public LocalisedDateTimePicker(String label) {
        super(label);
        setLocale(Language.EN.locale());
        setStep(Duration.ofMinutes(15));
        setDatePickerI18n(LocalisedDatePicker.texts());
        setI18n(new DateTimePickerI18n()
                .setDateLabel(Words.t("ui.time.date"))
                .setTimeLabel(Words.t("ui.time.time"))
                .setBadInputErrorMessage(Words.t("ui.time.bad"))
                .setIncompleteInputErrorMessage(Words.t("ui.time.incomplete"))
                .setRequiredErrorMessage(Words.t("ui.time.incomplete"))
                .setMinErrorMessage(Words.t("ui.date.min"))
                .setMaxErrorMessage(Words.t("ui.date.max")));
    }

    /** The time chosen; null while none is. An hour that comes twice in autumn is the first of the two. */
    public @Nullable Instant instant() {
        LocalDateTime chosen = getValue();
        return chosen == null ? null : chosen.atZone(LONDON).toInstant();
    }

    public void instant(@Nullable Instant instant) {
        if (instant == null) {
            clear();
        } else {
            setValue(LocalDateTime.ofInstant(instant, LONDON));
        }
    }
}

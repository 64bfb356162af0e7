package cymru.cartref.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;

/** A date picker that speaks both languages; Vaadin's own knows no Welsh. Dates are typed as 3/2/2027. */
public class LocalisedDatePicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    public LocalisedDatePicker(String label) {
        super(label);
        setLocale(Language.EN.locale());
        setI18n(texts());
    }

    static DatePickerI18n texts() {
        Language language = Words.language();
        return new DatePickerI18n()
                .setMonthNames(Dates.months(language))
                .setWeekdays(Dates.weekdays(language))
                .setWeekdaysShort(Dates.shortWeekdays(language))
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M/yyyy", "d/M/yy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(Words.t("ui.date.today"))
                .setCancel(Words.t("ui.cancel"))
                .setBadInputErrorMessage(Words.t("ui.date.bad"))
                .setRequiredErrorMessage(Words.t("ui.date.required"))
                .setMinErrorMessage(Words.t("ui.date.min"))
                .setMaxErrorMessage(Words.t("ui.date.max"));
    }
}

package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Records a notice that the statutory platform has published: its reference and its day. */
class NoticeForm extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind {@code award-notice} or {@code details-notice}: ids and texts
     * @param follows what follows from a day, in a sentence; may be empty
     */
    NoticeForm(String kind, Function<LocalDate, String> follows, BiConsumer<String, LocalDate> deed, Runnable done) {
        setWidthFull();
        TextField notice = new TextField(Words.t("award." + kind));
        notice.setId(kind);
        notice.setMaxLength(100);
        notice.setWidthFull();
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t("tender.platform.day"));
        day.setId(kind + "-day");
        day.setWidth("16rem");
        Paragraph then = new Paragraph();
        then.setId(kind + "-follows");
        then.getElement().setAttribute("aria-live", "polite");
        then.setVisible(false);
        day.addValueChangeListener(change -> {
            String said = change.getValue() == null ? "" : follows.apply(change.getValue());
            then.setText(said);
            then.setVisible(!said.isEmpty());
        });
        Button record = new Button(Words.t("award.do.record-" + kind), click -> {
            if (day.getValue() == null) {
                day.setErrorMessage(Words.t("award.day.needed"));
                day.setInvalid(true);
                click.getSource().setEnabled(true);
            } else if (AtField.attempt(
                    () -> deed.accept(notice.getValue(), day.getValue()),
                    Map.of(
                            TenderRule.STATUTORY_REFERENCE_MISSING, notice,
                            TenderRule.NOTICE_DAY_NOT_POSSIBLE, day))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        record.setId("record-" + kind);
        record.setDisableOnClick(true);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(notice, new Div(day), then, record);
    }
}

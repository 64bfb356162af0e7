package cymru.cartref.tender.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.procedure.Area;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TieRule;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.LocalisedDateTimePicker;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A tender's fields apart from its lots. */
class GeneralFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TenderContent before;
    private final BothLanguages title;
    private final BothLanguages description;
    private final TextField buyer = new TextField(Words.t("tender.buyer"));
    private final EmailField contact = new EmailField(Words.t("tender.contact"));
    private final MultiSelectComboBox<ServiceKind> kinds = new MultiSelectComboBox<>(Words.t("tender.kinds"));
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(Words.t("tender.areas"));
    private final BigDecimalField value = new BigDecimalField(Words.t("tender.value.pounds"));
    private final LocalisedDateTimePicker questions =
            new LocalisedDateTimePicker(Words.t("tender.clarification-deadline"));
    private final LocalisedDateTimePicker bids = new LocalisedDateTimePicker(Words.t("tender.bid-deadline"));
    private final LocalisedDatePicker start = new LocalisedDatePicker(Words.t("tender.contract-start"));
    private final LocalisedDatePicker end = new LocalisedDatePicker(Words.t("tender.contract-end"));
    private final Checkbox lightTouch = new Checkbox(Words.t("tender.light-touch"));
    private final IntegerField standstill = new IntegerField(Words.t("tender.standstill"));
    private final Checkbox terms = new Checkbox(Words.t("tender.terms.required"));
    private final Checkbox zero = new Checkbox(Words.t("tender.zero-price"));
    private final Select<TieRule> tie = new Select<>();

    GeneralFields(TenderContent content, List<Area> allAreas, Runnable changed) {
        before = content;
        setWidthFull();
        title = new BothLanguages("title", Words.t("tender.title"), TenderContent.TITLE_LENGTH, content.title());
        description = new BothLanguages(
                "description", Words.t("tender.description"), TenderContent.TEXT_LENGTH, content.description());
        fill(content, allAreas);
        FormLayout form = new FormLayout(
                buyer,
                contact,
                kinds,
                areas,
                value,
                tie,
                questions,
                bids,
                start,
                end,
                standstill,
                lightTouch,
                terms,
                zero);
        ids();
        add(title, description, form);
        title.onChange(changed);
        description.onChange(changed);
        List.<HasValue<?, ?>>of(
                        buyer,
                        contact,
                        kinds,
                        areas,
                        value,
                        tie,
                        questions,
                        bids,
                        start,
                        end,
                        standstill,
                        lightTouch,
                        terms,
                        zero)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void fill(TenderContent content, List<Area> allAreas) {
        buyer.setMaxLength(TenderContent.TITLE_LENGTH);
        buyer.setValue(content.buyer());
        contact.setMaxLength(254);
        contact.setValue(content.contactEmail());
        kinds.setItems(ServiceKind.values());
        kinds.setItemLabelGenerator(kind -> Words.t("provider.kind." + kind));
        kinds.setValue(content.kinds());
        areas.setItems(allAreas);
        areas.setItemLabelGenerator(area -> area.name().in(Words.language()));
        areas.setValue(allAreas.stream()
                .filter(area -> content.areas().contains(area.code()))
                .collect(Collectors.toSet()));
        value.setValue(content.value());
        questions.instant(content.clarificationDeadline());
        bids.instant(content.bidDeadline());
        start.setValue(content.contractStart());
        end.setValue(content.contractEnd());
        lightTouch.setValue(content.lightTouch());
        standstill.setValue(content.standstillDays());
        standstill.setHelperText(Words.t("tender.standstill.help"));
        terms.setValue(content.termsRequired());
        zero.setValue(content.zeroPriceAllowed());
        tie.setLabel(Words.t("tender.tie"));
        tie.setItems(TieRule.values());
        tie.setItemLabelGenerator(rule -> Words.t("tender.tie." + rule));
        tie.setValue(content.tieRule());
    }

    private void ids() {
        buyer.setId("buyer");
        contact.setId("contact");
        kinds.setId("kinds");
        areas.setId("areas");
        value.setId("value");
        questions.setId("clarification-deadline");
        bids.setId("bid-deadline");
        start.setId("contract-start");
        end.setId("contract-end");
        lightTouch.setId("light-touch");
        standstill.setId("standstill");
        terms.setId("terms-required");
        zero.setId("zero-price");
        tie.setId("tie-rule");
    }

    boolean isInvalid() {
        return contact.isInvalid() || value.isInvalid() || standstill.isInvalid();
    }

    TenderContent content(List<TenderContent.Lot> lots, List<TenderContent.Requirement> requirements) {
        return new TenderContent(
                title.value(),
                description.value(),
                buyer.getValue().strip(),
                before.buyerIdentifier(),
                contact.getValue().strip(),
                kinds.getValue(),
                areas.getValue().stream().map(Area::code).collect(Collectors.toSet()),
                before.classifications(),
                value.getValue(),
                questions.instant(),
                bids.instant(),
                start.getValue(),
                end.getValue(),
                lightTouch.getValue(),
                standstill.getValue(),
                terms.getValue(),
                zero.getValue(),
                Objects.requireNonNullElse(tie.getValue(), TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT),
                lots,
                requirements);
    }
}

package cymru.cartref.tender.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import cymru.cartref.contract.AgreementKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.AwardRule;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One lot: what it is, how it is awarded, what its bids are judged by. */
class LotFields extends Div {

    private static final long serialVersionUID = 1L;

    static final TenderContent.Lot EMPTY = new TenderContent.Lot(
            null,
            TenderContent.NOTHING,
            TenderContent.NOTHING,
            AgreementKind.BLOCK,
            AwardRule.ONE,
            null,
            null,
            null,
            List.of());

    private final transient TenderContent.Lot before;
    private final transient Runnable changed;
    private final String id;
    private final BothLanguages title;
    private final BothLanguages description;
    private final Select<AgreementKind> agreement = new Select<>();
    private final Select<AwardRule> award = new Select<>();
    private final IntegerField places = new IntegerField(Words.t("tender.places"));
    private final BigDecimalField threshold = new BigDecimalField(Words.t("tender.threshold"));
    private final BigDecimalField value = new BigDecimalField(Words.t("tender.value.pounds"));
    private final Div criteria = new Div();
    private final Span sum = new Span();
    private final transient List<CriterionFields> criterionFields = new ArrayList<>();

    LotFields(
            int number,
            TenderContent.Lot lot,
            List<Bilingual> usualScale,
            Runnable changed,
            Consumer<LotFields> remove) {
        before = lot;
        this.changed = changed;
        id = "lot-" + number;
        addClassName("card");
        setWidthFull();
        criteria.setWidthFull();
        title = new BothLanguages(id + "-title", Words.t("tender.title"), TenderContent.TITLE_LENGTH, lot.title());
        description = new BothLanguages(
                id + "-description", Words.t("tender.description"), TenderContent.TEXT_LENGTH, lot.description());
        fill(lot);
        Button quality = new Button(
                Words.t("tender.do.add-quality"),
                click -> add(CriterionFields.empty(CriterionKind.QUALITY, usualScale), true));
        quality.setId(id + "-add-quality");
        Button price = new Button(
                Words.t("tender.do.add-price"),
                click -> add(CriterionFields.empty(CriterionKind.PRICE, usualScale), true));
        price.setId(id + "-add-price");
        Button gone =
                new Button(Words.t("tender.do.remove-lot", Map.of("number", number)), click -> remove.accept(this));
        gone.setId(id + "-remove");
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(quality, price, gone);
        buttons.addClassName("actions");
        sum.setId(id + "-sum");
        sum.getElement().setAttribute("role", "status");
        add(
                new H3(Words.t("tender.lot", Map.of("number", number))),
                title,
                description,
                new FormLayout(agreement, award, places, threshold, value),
                criteria,
                sum,
                buttons);
        lot.criteria().forEach(criterion -> add(CriterionFields.proposed(criterion, usualScale), false));
        tellSum();
    }

    private void fill(TenderContent.Lot lot) {
        agreement.setId(id + "-agreement");
        agreement.setLabel(Words.t("tender.agreement"));
        agreement.setItems(AgreementKind.values());
        agreement.setItemLabelGenerator(kind -> Words.t("tender.agreement." + kind));
        agreement.setValue(lot.agreement());
        award.setId(id + "-award");
        award.setLabel(Words.t("tender.award"));
        award.setItems(AwardRule.values());
        award.setItemLabelGenerator(rule -> Words.t("tender.award.rule." + rule));
        award.setValue(lot.awardRule());
        places.setId(id + "-places");
        places.setValue(lot.places());
        threshold.setId(id + "-threshold");
        threshold.setValue(lot.threshold());
        value.setId(id + "-value");
        value.setValue(lot.value());
        awardChosen();
        award.addValueChangeListener(change -> awardChosen());
        List.<HasValue<?, ?>>of(agreement, award, places, threshold, value)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        title.onChange(changed);
        description.onChange(changed);
    }

    private void awardChosen() {
        places.setVisible(award.getValue() == AwardRule.BEST_N);
        threshold.setVisible(award.getValue() == AwardRule.ALL_REACHING);
    }

    private void add(TenderContent.Criterion criterion, boolean isNew) {
        CriterionFields fields = new CriterionFields(
                id + "-criterion-" + (criterionFields.size() + 1),
                criterion,
                () -> {
                    changed.run();
                    tellSum();
                },
                gone -> {
                    criterionFields.remove(gone);
                    criteria.remove(gone);
                    changed.run();
                    tellSum();
                });
        criterionFields.add(fields);
        criteria.add(fields);
        if (isNew) {
            changed.run();
            tellSum();
        }
    }

    private void tellSum() {
        BigDecimal total = criterionFields.stream()
                .map(fields -> fields.content().weight())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(Words.t("tender.weights.sum", Map.of("sum", total)));
    }

    TenderContent.Lot content() {
        return new TenderContent.Lot(
                before.id(),
                title.value(),
                description.value(),
                Objects.requireNonNullElse(agreement.getValue(), AgreementKind.BLOCK),
                Objects.requireNonNullElse(award.getValue(), AwardRule.ONE),
                places.isVisible() ? places.getValue() : null,
                threshold.isVisible() ? threshold.getValue() : null,
                value.getValue(),
                criterionFields.stream().map(CriterionFields::content).toList());
    }
}

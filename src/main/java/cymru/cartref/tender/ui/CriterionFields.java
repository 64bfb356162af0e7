package cymru.cartref.tender.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One criterion: its weight, and for quality the question, its limit and what each score means. */
class CriterionFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_SCALE = 5;
    private static final int USUAL_WORDS = 500;
    private static final int LONGEST_SCALE = 10;

    private final transient TenderContent.Criterion before;
    private final String id;
    private final BothLanguages title;
    private final BothLanguages question;
    private final BothLanguages guidance;
    private final BigDecimalField weight = new BigDecimalField(Words.t("tender.weight"));
    private final IntegerField words = new IntegerField(Words.t("tender.words"));
    private final IntegerField highest = new IntegerField(Words.t("tender.highest"));
    private final BigDecimalField threshold = new BigDecimalField(Words.t("tender.criterion.threshold"));
    private final Div scale = new Div();
    private final transient List<BothLanguages> descriptors = new ArrayList<>();

    /** @param usualScale what the council usually means by its scores; changed where a tender needs other words */
    static TenderContent.Criterion empty(CriterionKind kind, List<Bilingual> usualScale) {
        boolean price = kind == CriterionKind.PRICE;
        return new TenderContent.Criterion(
                null,
                kind,
                TenderContent.NOTHING,
                TenderContent.NOTHING,
                TenderContent.NOTHING,
                null,
                price ? null : USUAL_WORDS,
                USUAL_SCALE,
                null,
                price ? List.of() : usualScale);
    }

    /** A notice says nothing of what scores mean: where nothing is written yet, the usual words are offered. */
    static TenderContent.Criterion proposed(TenderContent.Criterion criterion, List<Bilingual> usualScale) {
        boolean blank = criterion.descriptors().stream()
                .allMatch(meaning -> meaning.en().isBlank() && meaning.cy().isBlank());
        return criterion.kind() == CriterionKind.QUALITY && blank && criterion.highestScore() == USUAL_SCALE
                ? new TenderContent.Criterion(
                        criterion.id(),
                        criterion.kind(),
                        criterion.title(),
                        criterion.question(),
                        criterion.guidance(),
                        criterion.weight(),
                        criterion.wordLimit(),
                        criterion.highestScore(),
                        criterion.threshold(),
                        usualScale)
                : criterion;
    }

    CriterionFields(String id, TenderContent.Criterion criterion, Runnable changed, Consumer<CriterionFields> remove) {
        this.id = id;
        before = criterion;
        boolean quality = criterion.kind() == CriterionKind.QUALITY;
        addClassName("criterion");
        setWidthFull();
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.t("tender.criterion." + criterion.kind()));
        title = new BothLanguages(
                id + "-title",
                Words.t("tender.criterion." + criterion.kind()),
                TenderContent.TITLE_LENGTH,
                criterion.title());
        question = new BothLanguages(
                id + "-question", Words.t("tender.question.text"), TenderContent.QUESTION_LENGTH, criterion.question());
        guidance = new BothLanguages(
                id + "-guidance", Words.t("tender.guidance"), TenderContent.QUESTION_LENGTH, criterion.guidance());
        weight.setId(id + "-weight");
        weight.setValue(criterion.weight());
        words.setId(id + "-words");
        words.setValue(criterion.wordLimit());
        highest.setId(id + "-highest");
        highest.setMin(1);
        highest.setMax(LONGEST_SCALE);
        highest.setValue(criterion.highestScore());
        threshold.setId(id + "-threshold");
        threshold.setValue(criterion.threshold());
        Button gone = new Button(Words.t("tender.do.remove-criterion"), click -> remove.accept(this));
        gone.setId(id + "-remove");
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        FormLayout form = quality ? new FormLayout(weight, words, highest, threshold) : new FormLayout(weight);
        add(title, form);
        if (quality) {
            fillScale(criterion.descriptors(), changed);
            highest.addValueChangeListener(change ->
                    fillScale(descriptors.stream().map(BothLanguages::value).toList(), changed));
            Details meanings = new Details(Words.t("tender.scale.meaning"), scale);
            meanings.setId(id + "-scale");
            add(question, guidance, meanings);
        }
        add(gone);
        title.onChange(changed);
        question.onChange(changed);
        guidance.onChange(changed);
        List.<HasValue<?, ?>>of(weight, words, highest, threshold)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void fillScale(List<Bilingual> known, Runnable changed) {
        scale.removeAll();
        descriptors.clear();
        for (int score = 0; score <= highest(); score++) {
            BothLanguages meaning = new BothLanguages(
                    id + "-score-" + score,
                    Words.t("tender.score", Map.of("score", score)),
                    2_000,
                    score < known.size() ? known.get(score) : TenderContent.NOTHING);
            meaning.onChange(changed);
            descriptors.add(meaning);
            scale.add(meaning);
        }
    }

    private int highest() {
        Integer chosen = highest.getValue();
        return Math.clamp(Objects.requireNonNullElse(chosen, USUAL_SCALE), 1, LONGEST_SCALE);
    }

    TenderContent.Criterion content() {
        return new TenderContent.Criterion(
                before.id(),
                before.kind(),
                title.value(),
                question.value(),
                guidance.value(),
                weight.getValue(),
                words.getValue(),
                highest(),
                threshold.getValue(),
                descriptors.stream().map(BothLanguages::value).toList());
    }
}

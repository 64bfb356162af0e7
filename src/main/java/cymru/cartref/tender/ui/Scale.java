package cymru.cartref.tender.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.stream.IntStream;

/** A criterion's scores from 0 up, each with what it means. */
final class Scale {

    private Scale() {}

    static RadioButtonGroup<Integer> of(String label, TenderContent.Criterion criterion) {
        RadioButtonGroup<Integer> scale = new RadioButtonGroup<>(label);
        scale.setItems(
                IntStream.rangeClosed(0, criterion.highestScore()).boxed().toList());
        scale.setItemLabelGenerator(score -> score < criterion.descriptors().size()
                ? Words.t(
                        "evaluation.score.means",
                        Map.of(
                                "score",
                                score,
                                "meaning",
                                TenderWords.in(criterion.descriptors().get(score))))
                : score.toString());
        return scale;
    }
}

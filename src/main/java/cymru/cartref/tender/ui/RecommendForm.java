package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.award.AwardDesk;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The officer's recommendation: what the ranking says, with the reason in words, which begin as the ranking's own. */
class RecommendForm extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param written what was typed before the page was drawn again; empty: the ranking in words
     * @param keep takes what is typed
     */
    RecommendForm(RankingPage ranking, String written, Consumer<String> keep, AwardDesk desk, Runnable done) {
        setWidthFull();
        TextArea why = new TextArea(Words.t("award.recommendation.why"));
        why.setId("recommendation");
        why.setWidthFull();
        why.setMinRows(3);
        why.setMaxLength(CompliancePolicy.TEXT);
        why.setValue(written.isEmpty() ? inWords(ranking) : written);
        why.addValueChangeListener(change -> keep.accept(change.getValue()));
        Button recommend = new Button(Words.t("award.do.recommend"), click -> {
            if (AtField.attempt(
                    () -> desk.recommend(ranking.tender(), why.getValue()),
                    Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, why))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        recommend.setId("recommend");
        recommend.setDisableOnClick(true);
        recommend.addThemeVariants(ButtonVariant.PRIMARY);
        add(why, recommend);
    }

    private static String inWords(RankingPage ranking) {
        return ranking.lots().stream().map(RecommendForm::inWords).collect(Collectors.joining("\n"));
    }

    private static String inWords(RankingPage.LotRanking lot) {
        String successful = lot.bids().stream()
                .filter(bid -> bid.fate() == BidFate.SUCCESSFUL)
                .map(bid -> Words.t(
                        "award.recommendation.bid",
                        Map.of("provider", bid.provider(), "bid", bid.bid(), "total", TenderWords.points(bid.total()))))
                .collect(Collectors.joining(", "));
        return Words.t("tender.lot", Map.of("number", lot.lot())) + ": "
                + (successful.isEmpty() ? Words.t("award.recommendation.nobody") : successful);
    }
}

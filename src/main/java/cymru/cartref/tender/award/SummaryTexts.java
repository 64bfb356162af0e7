package cymru.cartref.tender.award;

import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.Map;

/** How a summary is said, alike on paper and on the page. */
public final class SummaryTexts {

    private SummaryTexts() {}

    /** Why it was or was not awarded, in one or two sentences. */
    public static String outcome(Texts texts, Language language, AssessmentSummary summary) {
        return texts.get(
                language,
                "summary.outcome." + summary.fate(),
                Map.of(
                        "place",
                        summary.place() == null ? 0 : summary.place(),
                        "ranked",
                        summary.ranked(),
                        "winners",
                        summary.winners().size(),
                        "reason",
                        summary.exclusion() == null ? "" : summary.exclusion()));
    }

    public static String score(Texts texts, Language language, AssessmentSummary.CriterionScore score) {
        if (score.score() == null || score.points() == null) {
            return texts.get(language, "summary.not-scored");
        }
        return texts.get(
                language,
                score.threshold() == null ? "summary.score" : "summary.score.threshold",
                Map.of(
                        "score", score.score(),
                        "highest", score.highest(),
                        "weight", score.weight(),
                        "points", score.points(),
                        "threshold", score.threshold() == null ? 0 : score.threshold()));
    }
}

package cymru.cartref.tender.ui;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;

/** How the panel's things are said on a page. */
final class EvaluationWords {

    private EvaluationWords() {}

    static StatusBadge badge(MemberStage stage, boolean moderator) {
        Tone tone = switch (stage) {
            case DECLARES_GENERAL, DECLARES_BIDDERS, SCORES -> Tone.ACTIVE;
            case DONE -> moderator ? Tone.NEUTRAL : Tone.GOOD;
            case OVER -> Tone.GOOD;
            case WAITS_FOR_OPENING, WAITS_FOR_SCORING, LEFT -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("evaluation.stage." + own(stage, moderator)));
    }

    /** What the stage means to the person who is at it. */
    static String now(MemberStage stage, boolean moderator) {
        return Words.t("evaluation.now." + own(stage, moderator));
    }

    static String function(boolean moderator) {
        return Words.t(moderator ? "evaluation.function.moderator" : "evaluation.function.evaluator");
    }

    static String lot(int number, Bilingual title) {
        return Words.t("tender.lot", Map.of("number", number)) + ": " + TenderWords.in(title);
    }

    private static String own(MemberStage stage, boolean moderator) {
        return stage == MemberStage.DONE && moderator ? "DONE.moderator" : stage.name();
    }
}

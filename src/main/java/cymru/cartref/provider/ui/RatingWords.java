package cymru.cartref.provider.ui;

import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import org.jspecify.annotations.Nullable;

/** How ratings are named on a page. */
final class RatingWords {

    private RatingWords() {}

    static StatusBadge badge(Grade grade) {
        Tone tone = switch (grade) {
            case EXCELLENT, GOOD -> Tone.GOOD;
            case IMPROVEMENT -> Tone.WARNING;
            case SIGNIFICANT_IMPROVEMENT -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("inspection.grade." + grade));
    }

    /** @param gives whether the regulator gives ratings at all */
    static StatusBadge badge(@Nullable Rated rated, boolean gives) {
        if (rated != null && rated.lowest().isPresent()) {
            return badge(rated.lowest().get());
        }
        return new StatusBadge(Tone.NEUTRAL, Words.t(gives ? "inspection.not-yet" : "inspection.none-given"));
    }

    static StatusBadge badge(RatingState state) {
        boolean open = state == RatingState.UNDER_REVIEW || state == RatingState.UNDER_APPEAL;
        return new StatusBadge(open ? Tone.ACTIVE : Tone.NEUTRAL, Words.t("inspection.state." + state));
    }
}

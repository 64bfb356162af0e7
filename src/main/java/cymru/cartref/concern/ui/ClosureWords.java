package cymru.cartref.concern.ui;

import cymru.cartref.concern.closure.ClosureState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;

/** How closures are named on a page. */
final class ClosureWords {

    private ClosureWords() {}

    static StatusBadge badge(ClosureState state) {
        Tone tone = switch (state) {
            case GROUP, PLAN, MOVING, LESSONS -> Tone.WARNING;
            case CLOSED, WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("closure.state." + state));
    }
}

package cymru.cartref.improvement.ui;

import cymru.cartref.improvement.ActionKind;
import cymru.cartref.improvement.ActionState;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;

/** How the pages of plans say things. */
final class PlanWords {

    private PlanWords() {}

    static StatusBadge badge(PlanStatus status) {
        Tone tone = switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SENT, CHECK_DUE -> Tone.WARNING;
            case AGREED, VERIFIED, CHECKED -> Tone.ACTIVE;
            case CLOSED -> Tone.GOOD;
        };
        return new StatusBadge(tone, Words.t("plan.status." + status));
    }

    static StatusBadge badge(ActionState state, boolean overdue) {
        if (overdue) {
            return new StatusBadge(Tone.DANGER, Words.t("plan.action.overdue"));
        }
        Tone tone = switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case DONE -> Tone.ACTIVE;
            case VERIFIED -> Tone.GOOD;
            case REOPENED -> Tone.WARNING;
        };
        return new StatusBadge(tone, Words.t("plan.action.state." + state));
    }

    static String kind(ActionKind kind) {
        return Words.t("plan.action.kind." + kind);
    }
}

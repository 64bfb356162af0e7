package cymru.cartref.concern.ui;

import cymru.cartref.concern.EscalationState;
import cymru.cartref.concern.ReferralStep;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Refusal;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How levels and decisions about new referrals are named on a page. */
final class EscalationWords {

    private EscalationWords() {}

    static String subject(@Nullable String service) {
        return ConcernWords.service(service);
    }

    static String level(int number, @Nullable Bilingual name) {
        return name == null
                ? Words.t("escalation.state.CLOSED")
                : Words.t("escalation.level.named", Map.of("number", number, "name", name.in(Words.language())));
    }

    static StatusBadge badge(EscalationState state, int number, @Nullable Bilingual name) {
        Tone tone = state == EscalationState.CLOSED ? Tone.NEUTRAL : number == 1 ? Tone.WARNING : Tone.DANGER;
        return new StatusBadge(tone, level(number, name));
    }

    static StatusBadge badge(ReferralStep step) {
        Tone tone = switch (step) {
            case NOTICE, TO_DECIDE -> Tone.WARNING;
            case IN_FORCE -> Tone.DANGER;
            case LIFTED, NOT_IMPOSED, WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("referral.step." + step));
    }

    static String status(ReferralStatus status) {
        return Words.t("provider.referrals." + status);
    }

    static String said(Refusal refusal) {
        return Words.t("refusal." + refusal.code(), refusal.details());
    }
}

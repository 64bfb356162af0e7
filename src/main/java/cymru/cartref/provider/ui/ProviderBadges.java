package cymru.cartref.provider.ui;

import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import org.jspecify.annotations.Nullable;

/** A provider's status in one word, and whether something about it is being vetted. */
final class ProviderBadges {

    private ProviderBadges() {}

    static StatusBadge of(ProviderStatus status, @Nullable VettingStage vetting) {
        return new StatusBadge(tone(status, vetting), word(status, vetting));
    }

    static String word(ProviderStatus status, @Nullable VettingStage vetting) {
        return vetting == null
                ? Fields.word("status", status)
                : status == ProviderStatus.REGISTERED
                        ? Fields.word("stage.registered", vetting)
                        : Fields.word("stage", vetting);
    }

    private static Tone tone(ProviderStatus status, @Nullable VettingStage vetting) {
        if (vetting == VettingStage.QUESTIONED) {
            return Tone.WARNING;
        }
        return switch (status) {
            case APPLIED -> Tone.NEUTRAL;
            case VETTING -> Tone.ACTIVE;
            case REGISTERED -> vetting == null ? Tone.GOOD : Tone.ACTIVE;
            case REFUSED -> Tone.DANGER;
            case LEFT -> Tone.NEUTRAL;
        };
    }
}

package cymru.cartref.provider.domain;

import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.shared.Decision;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrows of a provider. A registered provider stays registered while a change is vetted again, so that telling the
 * council of a new responsible individual costs nobody a tender; a refusal then takes it off the register.
 */
public final class ProviderLifecycle {

    /** What may happen to a provider. */
    public enum Arrow {
        SUBMIT,
        WITHDRAW,
        REGISTER,
        REFUSE,
        APPLY_AGAIN,
        CHANGE_SUBSTANCE,
        CONFIRM,
        LEAVE
    }

    private ProviderLifecycle() {}

    /** @param stage of the live round of vetting; null when there is none */
    public static Decision may(Arrow arrow, ProviderStatus status, @Nullable VettingStage stage) {
        boolean vetted = stage != null;
        boolean possible =
                switch (arrow) {
                    case SUBMIT -> status == ProviderStatus.APPLIED && !vetted;
                    case WITHDRAW, REGISTER -> status == ProviderStatus.VETTING && vetted;
                    case REFUSE -> (status == ProviderStatus.VETTING || status == ProviderStatus.REGISTERED) && vetted;
                    case APPLY_AGAIN -> status == ProviderStatus.REFUSED || status == ProviderStatus.LEFT;
                    case CHANGE_SUBSTANCE -> status == ProviderStatus.REGISTERED && !vetted;
                    case CONFIRM -> status == ProviderStatus.REGISTERED && vetted;
                    case LEAVE -> status == ProviderStatus.REGISTERED;
                };
        return possible
                ? Decision.allow()
                : Decision.refuse(ProviderRule.PROVIDER_STEP_NOT_POSSIBLE, Map.of("status", status.name()));
    }

    /** Where the arrow leads. */
    public static ProviderStatus after(Arrow arrow) {
        return switch (arrow) {
            case SUBMIT -> ProviderStatus.VETTING;
            case WITHDRAW, APPLY_AGAIN -> ProviderStatus.APPLIED;
            case REGISTER, CHANGE_SUBSTANCE, CONFIRM -> ProviderStatus.REGISTERED;
            case REFUSE -> ProviderStatus.REFUSED;
            case LEAVE -> ProviderStatus.LEFT;
        };
    }

    /** Whether the provider's own people may change what they told: before sending, while asked for more, and once registered. */
    public static Decision mayEdit(ProviderStatus status, @Nullable VettingStage stage) {
        boolean possible =
                switch (status) {
                    case APPLIED -> true;
                    case VETTING -> stage == VettingStage.QUESTIONED;
                    case REGISTERED -> stage == null || stage == VettingStage.QUESTIONED;
                    case REFUSED, LEFT -> false;
                };
        if (possible) {
            return Decision.allow();
        }
        return stage == null
                ? Decision.refuse(ProviderRule.PROVIDER_STEP_NOT_POSSIBLE, Map.of("status", status.name()))
                : Decision.refuse(ProviderRule.PROVIDER_BEING_VETTED);
    }

    /** Vacancies and papers change every week: a registered provider keeps them true, vetted again or not. */
    public static Decision mayKeepCurrent(ProviderStatus status, @Nullable VettingStage stage) {
        return status == ProviderStatus.REGISTERED ? Decision.allow() : mayEdit(status, stage);
    }
}

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
        boolean possible = switch (arrow) {
            case SUBMIT -> status == ProviderStatus.APPLIED && !vetted;
            case WITHDRAW, REGISTER -> status == ProviderStatus.VETTING && vetted;
            case REFUSE -> (status == ProviderStatus.VETTING || status == ProviderStatus.REGISTERED) && vetted;
            case APPLY_AGAIN -> status == ProviderStatus.REFUSED || status == ProviderStatus.LEFT;
            case CONFIRM -> status == ProviderStatus.REGISTERED && vetted;
            case CHANGE_SUBSTANCE, LEAVE -> status == ProviderStatus.REGISTERED;
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

    /**
     * Whether the provider's own people may change what they told: before sending, while asked for more, and at any time
     * once registered. A change of substance after that is vetted.
     */
    public static Decision mayEdit(ProviderStatus status, @Nullable VettingStage stage) {
        return switch (status) {
            case APPLIED, REGISTERED -> Decision.allow();
            case VETTING -> Decision.require(stage == VettingStage.QUESTIONED, ProviderRule.PROVIDER_BEING_VETTED);
            case REFUSED, LEFT ->
                Decision.refuse(ProviderRule.PROVIDER_STEP_NOT_POSSIBLE, Map.of("status", status.name()));
        };
    }
}

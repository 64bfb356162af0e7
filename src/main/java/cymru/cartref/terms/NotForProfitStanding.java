package cymru.cartref.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a provider is for profit, as last assessed; for the modules above. */
public interface NotForProfitStanding {

    Standing of(long providerId);

    /**
     * @param outcome the newest final assessment; null when there is none
     * @param ciwRegister how the regulator's register shows the provider; null when there is no assessment
     * @param assessedOn the day of the assessment in London
     * @param transition the step that a running or granted transition has reached; null when there is none
     */
    record Standing(
            @Nullable Outcome outcome,
            @Nullable CiwRegister ciwRegister,
            @Nullable LocalDate assessedOn,
            @Nullable TransitionStep transition) {}
}

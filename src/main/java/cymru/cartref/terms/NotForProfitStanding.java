package cymru.cartref.terms;

import cymru.cartref.procedure.ProfitStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a provider is for profit, as last assessed; for the modules above. */
public interface NotForProfitStanding {

    Standing of(long providerId);

    /** The outcome of many, by provider id, in two statements; a provider that is not assessed is left out. */
    Map<Long, Outcome> outcomes(Collection<Long> providerIds);

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
            @Nullable TransitionStep transition) {

        /** How the profit regime sees the provider; empty while nothing is assessed. */
        public Optional<ProfitStatus> profitStatus() {
            return Optional.ofNullable(outcome).flatMap(decided -> switch (decided) {
                case NOT_FOR_PROFIT -> Optional.of(ProfitStatus.NOT_FOR_PROFIT);
                case NOT_REQUIRED -> Optional.of(ProfitStatus.LOCAL_AUTHORITY);
                case FOR_PROFIT ->
                    Optional.of(
                            ciwRegister == CiwRegister.TRANSITIONAL_NOT_SUBJECT
                                    ? ProfitStatus.LEGACY_FOR_PROFIT
                                    : ProfitStatus.NEW_FOR_PROFIT);
                case MORE_EVIDENCE -> Optional.empty();
            });
        }

        /** Whether the Welsh register says that section 6A applies. */
        public boolean subjectToSection6A() {
            return ciwRegister == CiwRegister.SUBJECT_TO_6A;
        }
    }
}

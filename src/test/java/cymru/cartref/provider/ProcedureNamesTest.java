package cymru.cartref.provider;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.procedure.MeasuredService;
import cymru.cartref.procedure.ReferralAdvice;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Procedures name kinds of service and referral statuses by the register's own names. */
class ProcedureNamesTest {

    @Test
    void aProcedureNamesTheRegistersKindsOfService() {
        assertThat(MeasuredService.values())
                .extracting(Enum::name)
                .containsExactly(
                        Arrays.stream(ServiceKind.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void whatALevelProposesIsAReferralStatus() {
        assertThat(ReferralAdvice.values())
                .extracting(advice -> ReferralStatus.valueOf(advice.name()).name())
                .hasSize(ReferralAdvice.values().length);
    }
}

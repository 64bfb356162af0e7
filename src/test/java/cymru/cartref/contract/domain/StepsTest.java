package cymru.cartref.contract.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AT_THIS_STEP;

import cymru.cartref.contract.ContractStatus;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of arrows, every pair. */
class StepsTest {

    private static final String CONTRACT = """
            DRAFT: SIGNED_BY_PROVIDER NOT_ENTERED
            SIGNED_BY_PROVIDER: IN_FORCE NOT_ENTERED
            IN_FORCE: ENDED TERMINATED
            """;

    @ParameterizedTest
    @EnumSource
    void aContractGoesOnlyWhereTheTableLeads(ContractStatus from) {
        for (ContractStatus to : ContractStatus.values()) {
            if (arrows().contains(from + ">" + to)) {
                assertAllowed(CONTRACT_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            } else {
                assertRefused(CONTRACT_NOT_AT_THIS_STEP, Steps.mayBecome(from, to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aContractIsAtOneStep(ContractStatus now) {
        for (ContractStatus wanted : ContractStatus.values()) {
            if (now == wanted) {
                assertAllowed(CONTRACT_NOT_AT_THIS_STEP, Steps.isAt(now, wanted));
            } else {
                assertRefused(CONTRACT_NOT_AT_THIS_STEP, Steps.isAt(now, wanted));
            }
        }
    }

    private static Set<String> arrows() {
        Set<String> arrows = new HashSet<>();
        CONTRACT.lines().forEach(line -> {
            String from = line.substring(0, line.indexOf(':'));
            for (String to : line.substring(from.length() + 2).split(" ")) {
                arrows.add(from + ">" + to);
            }
        });
        return arrows;
    }
}

package cymru.cartref.contract.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_NOT_WAITING;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_SETTLED;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AT_THIS_STEP;
import static cymru.cartref.contract.ContractRule.CONTRACT_REASON_NEEDED;

import cymru.cartref.contract.CertificateState;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.shared.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePolicyTest {

    @ParameterizedTest
    @EnumSource
    void aFileIsSentUntilOneIsAccepted(CertificateState newest) {
        Decision decision = CertificatePolicy.mayBeSent(ContractStatus.DRAFT, newest);
        if (newest == CertificateState.ACCEPTED) {
            assertRefused(CONTRACT_CERTIFICATE_SETTLED, decision);
        } else {
            assertAllowed(CONTRACT_CERTIFICATE_SETTLED, decision);
        }
    }

    @Test
    void theFirstFileIsSentBeforeAnybodySigned() {
        assertAllowed(CONTRACT_CERTIFICATE_SETTLED, CertificatePolicy.mayBeSent(ContractStatus.DRAFT, null));
        assertRefused(CONTRACT_NOT_AT_THIS_STEP, CertificatePolicy.mayBeSent(ContractStatus.NOT_ENTERED, null));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAFileThatWaitsIsDecided(CertificateState file) {
        Decision decision = CertificatePolicy.mayBeDecided(ContractStatus.DRAFT, file);
        if (file == CertificateState.SENT) {
            assertAllowed(CONTRACT_CERTIFICATE_NOT_WAITING, decision);
        } else {
            assertRefused(CONTRACT_CERTIFICATE_NOT_WAITING, decision);
        }
        assertRefused(CONTRACT_NOT_AT_THIS_STEP, CertificatePolicy.mayBeDecided(ContractStatus.NOT_ENTERED, file));
    }

    @Test
    void whoeverRejectsOrGivesUpSaysWhy() {
        assertAllowed(CONTRACT_REASON_NEEDED, CertificatePolicy.reason("It names another company."));
        assertRefused(CONTRACT_REASON_NEEDED, CertificatePolicy.reason(" \n"));
        assertRefused(CONTRACT_REASON_NEEDED, CertificatePolicy.reason("x".repeat(2_001)));
    }
}

package cymru.cartref.contract.domain;

import cymru.cartref.contract.CertificateState;
import cymru.cartref.contract.ContractRule;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Certificates that a bid promised: sent by the provider, checked by an officer, all before the first signature. */
public final class CertificatePolicy {

    /** Longest reason that is kept, in characters. */
    public static final int REASON_LENGTH = 2_000;

    private CertificatePolicy() {}

    /** @param newest state of the file sent last; null while none was */
    public static Decision mayBeSent(ContractStatus status, @Nullable CertificateState newest) {
        return Steps.isAt(status, ContractStatus.DRAFT)
                .and(() -> Decision.require(
                        newest != CertificateState.ACCEPTED, ContractRule.CONTRACT_CERTIFICATE_SETTLED));
    }

    /** An officer decides on the file they looked at; a newer one has to be looked at first. */
    public static Decision mayBeDecided(ContractStatus status, CertificateState file) {
        return Steps.isAt(status, ContractStatus.DRAFT)
                .and(() ->
                        Decision.require(file == CertificateState.SENT, ContractRule.CONTRACT_CERTIFICATE_NOT_WAITING));
    }

    /** For whoever rejects or gives up: the provider reads it. */
    public static Decision reason(String reason) {
        return reason.isBlank() || reason.strip().length() > REASON_LENGTH
                ? Decision.refuse(
                        new Refusal(ContractRule.CONTRACT_REASON_NEEDED, Map.of("most", REASON_LENGTH), "reason"))
                : Decision.allow();
    }
}

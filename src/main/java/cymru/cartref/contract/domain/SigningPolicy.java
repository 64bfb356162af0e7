package cymru.cartref.contract.domain;

import static cymru.cartref.contract.ContractRule.CONTRACT_CAPACITY_MISSING;
import static cymru.cartref.contract.ContractRule.CONTRACT_CERTIFICATE_OUTSTANDING;
import static cymru.cartref.contract.ContractRule.CONTRACT_EVIDENCE_EXPIRED;
import static cymru.cartref.contract.ContractRule.CONTRACT_NOT_AS_SHOWN;
import static cymru.cartref.contract.ContractRule.CONTRACT_PROVIDER_NOT_REGISTERED;
import static cymru.cartref.contract.ContractRule.CONTRACT_READING_NOT_CONFIRMED;
import static cymru.cartref.contract.ContractRule.CONTRACT_REFERRALS_STOPPED;
import static cymru.cartref.contract.ContractRule.CONTRACT_TERMS_NOT_ACCEPTED;

import cymru.cartref.contract.ContractRule;
import cymru.cartref.contract.Party;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold when a contract is signed, by either party: the same is asked twice, because days lie between. Each
 * refusal knows to whom it speaks, since the provider can do something about it and the council waits.
 */
public final class SigningPolicy {

    /** Longest capacity that is kept, in characters. */
    public static final int CAPACITY_LENGTH = 120;

    private SigningPolicy() {}

    public static Decision registered(@Nullable ProviderStatus status, Party signer) {
        return status == ProviderStatus.REGISTERED
                ? Decision.allow()
                : refuse(CONTRACT_PROVIDER_NOT_REGISTERED, signer, Map.of());
    }

    /**
     * A provider that takes no new children by somebody else's decision takes on no new contract either; one that pauses
     * of its own will, or is asked case by case, may.
     *
     * @param standing of the whole provider; null when none is known
     */
    public static Decision referrals(@Nullable ReferralStanding standing, LocalDate today, Party signer) {
        return standing == null || !standing.stopsNewBusiness(today)
                ? Decision.allow()
                : refuse(CONTRACT_REFERRALS_STOPPED, signer, Map.of());
    }

    /** @param gate what the provider module says of its critical papers */
    public static Decision evidence(Decision gate, Party signer) {
        return said(gate, CONTRACT_EVIDENCE_EXPIRED, signer);
    }

    /** @param gate what the terms module says; allowed where the tender does not ask for the terms */
    public static Decision terms(Decision gate, Party signer) {
        return said(gate, CONTRACT_TERMS_NOT_ACCEPTED, signer);
    }

    /** @param outstanding certificates that an officer has not accepted */
    public static Decision certificates(int outstanding, Party signer) {
        return outstanding == 0
                ? Decision.allow()
                : refuse(CONTRACT_CERTIFICATE_OUTSTANDING, signer, Map.of("count", outstanding));
    }

    /**
     * @param shown hash of what is kept
     * @param claimed hash of what the page showed
     * @param untouched whether what is kept is still what was made, and what the other party signed
     */
    public static Decision asShown(String shown, String claimed, boolean untouched) {
        return Decision.require(untouched && shown.equals(claimed), CONTRACT_NOT_AS_SHOWN);
    }

    public static Decision confirmed(boolean ticked) {
        return ticked ? Decision.allow() : Decision.refuse(new Refusal(CONTRACT_READING_NOT_CONFIRMED).at("confirmed"));
    }

    public static Decision capacity(String capacity) {
        return capacity.isBlank() || capacity.strip().length() > CAPACITY_LENGTH
                ? Decision.refuse(new Refusal(CONTRACT_CAPACITY_MISSING).at("capacity"))
                : Decision.allow();
    }

    private static Decision said(Decision gate, ContractRule rule, Party signer) {
        return gate instanceof Decision.Refused(Refusal refusal) ? refuse(rule, signer, refusal.details()) : gate;
    }

    private static Decision refuse(ContractRule rule, Party signer, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("party", signer.name());
        return Decision.refuse(rule, all);
    }
}

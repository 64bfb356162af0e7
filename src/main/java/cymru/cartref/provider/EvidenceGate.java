package cymru.cartref.provider;

import cymru.cartref.shared.Decision;
import java.time.LocalDate;
import java.util.Set;

/** Asked where a tender or contract needs papers: a commitment is enough for a bid, the paper itself before a contract. */
public interface EvidenceGate {

    /** Refused with {@code PROVIDER_EVIDENCE_MISSING} unless a verified paper of each kind counts on {@code day}. */
    Decision holds(long providerId, Set<EvidenceKind> kinds, LocalDate day);

    /**
     * Refused with {@code PROVIDER_EVIDENCE_MISSING} when a critical paper that was verified has expired by {@code day} and
     * no other of its kind counts: such a provider takes on no new business.
     */
    Decision nothingCriticalExpired(long providerId, LocalDate day);
}

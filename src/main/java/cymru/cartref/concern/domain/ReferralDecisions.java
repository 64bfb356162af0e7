package cymru.cartref.concern.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Decisions about new referrals. A deed locks the case first, so a decision needs no lock of its own. */
public interface ReferralDecisions extends JpaRepository<ReferralDecision, Long> {

    Optional<ReferralDecision> findByReference(String reference);

    /** The id of its case, without reading the decision itself before the case is locked. */
    @Query("select d.caseId from ReferralDecision d where d.reference = :reference")
    Optional<Long> caseOf(String reference);

    /** What holds now for a provider as a whole, or for one service of it; newest first. */
    @Query("select d from ReferralDecision d where d.providerId = :providerId"
            + " and (d.serviceId = :serviceId or (:serviceId is null and d.serviceId is null))"
            + " and d.step = cymru.cartref.concern.ReferralStep.IN_FORCE order by d.id desc limit 50")
    List<ReferralDecision> inForce(long providerId, @Nullable Long serviceId);

    /** Newest first. */
    List<ReferralDecision> findFirst50ByCaseIdOrderByIdDesc(long caseId);
}

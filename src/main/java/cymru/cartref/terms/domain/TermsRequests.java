package cymru.cartref.terms.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Everybody who was asked for a version. */
public interface TermsRequests extends JpaRepository<TermsRequest, Long> {

    Optional<TermsRequest> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TermsRequest r where r.reference = :reference")
    Optional<TermsRequest> lockByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TermsRequest r where r.versionNumber = :number and r.providerId = :provider")
    Optional<TermsRequest> lockByVersionAndProvider(int number, long provider);

    boolean existsByVersionNumberAndProviderId(int number, long providerId);

    List<TermsRequest> findByVersionNumberAndProviderIdIn(int number, Collection<Long> providers);

    List<TermsRequest> findByProviderIdOrderByVersionNumberDesc(long providerId, Limit limit);

    /** Open requests of one version, after a provider, in order of providers. */
    @Query("select r from TermsRequest r where r.versionNumber = :number and r.providerId > :after"
            + " and r.state = cymru.cartref.terms.domain.TermsRequest$State.OPEN order by r.providerId")
    List<TermsRequest> openAfter(int number, long after, Limit limit);

    @Query("select count(r) from TermsRequest r where r.versionNumber = :number"
            + " and r.state = cymru.cartref.terms.domain.TermsRequest$State.OPEN")
    long countOpen(int number);

    /** Open requests of versions before one. */
    @Query(
            "select r from TermsRequest r where r.versionNumber < :number"
                    + " and r.state = cymru.cartref.terms.domain.TermsRequest$State.OPEN order by r.versionNumber, r.providerId")
    List<TermsRequest> openBefore(int number, Limit limit);

    @Query("select r from TermsRequest r where r.reference > :after"
            + " and r.state = cymru.cartref.terms.domain.TermsRequest$State.OPEN order by r.reference")
    List<TermsRequest> openFrom(String after, Limit limit);
}

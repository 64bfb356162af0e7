package cymru.cartref.terms.domain;

import cymru.cartref.terms.NotForProfitCase.State;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What each provider says of itself. */
public interface FactSheets extends JpaRepository<FactSheet, Long> {

    Optional<FactSheet> findByProviderId(long providerId);

    Optional<FactSheet> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FactSheet f where f.providerId = :provider")
    Optional<FactSheet> lockByProvider(long provider);

    List<FactSheet> findByStateInAndReferenceGreaterThanOrderByReference(
            Collection<State> states, String after, Limit limit);
}

package cymru.cartref.tender.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Proposals to exclude bids. */
public interface Exclusions extends JpaRepository<Exclusion, Long> {

    Optional<Exclusion> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Exclusion e where e.reference = :reference")
    Optional<Exclusion> lockByReference(String reference);

    List<Exclusion> findByBidIdInOrderById(Collection<Long> bidIds);
}

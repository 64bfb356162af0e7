package cymru.cartref.tender.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Proposals to exclude bids. */
public interface Exclusions extends JpaRepository<Exclusion, Long> {

    Optional<Exclusion> findByReference(String reference);

    List<Exclusion> findByBidIdInOrderById(Collection<Long> bidIds);
}

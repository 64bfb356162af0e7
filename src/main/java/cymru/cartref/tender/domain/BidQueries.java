package cymru.cartref.tender.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Questions to single bidders after the opening. */
public interface BidQueries extends JpaRepository<BidQuery, Long> {

    /** The reference of the tender whose bidder is asked. */
    @Query("select t.reference from Tender t, Bid b, BidQuery q"
            + " where t.id = b.tenderId and b.id = q.bidId and q.reference = :reference")
    Optional<String> tenderOf(String reference);

    Optional<BidQuery> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from BidQuery q where q.reference = :reference")
    Optional<BidQuery> lockByReference(String reference);

    List<BidQuery> findByBidIdInOrderById(Collection<Long> bidIds);
}

package cymru.cartref.tender.domain;

import cymru.cartref.tender.BidStatus;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Bids; a deed takes the row's lock before it reads the clock. */
public interface Bids extends JpaRepository<Bid, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bid b where b.reference = :reference")
    Optional<Bid> lockByReference(String reference);

    /** The reference of a bid's tender. */
    @Query("select t.reference from Tender t, Bid b where t.id = b.tenderId and b.reference = :reference")
    Optional<String> tenderOf(String reference);

    Optional<Bid> findByReference(String reference);

    Optional<Bid> findByLotIdAndRoundAndProviderId(long lotId, int round, long providerId);

    List<Bid> findByTenderIdAndStatusIn(long tenderId, Collection<BidStatus> statuses);

    List<Bid> findByTenderIdInAndStatusIn(Collection<Long> tenderIds, Collection<BidStatus> statuses);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bid b where b.tenderId = :tenderId and b.status in :statuses order by b.id")
    List<Bid> lockAll(long tenderId, Collection<BidStatus> statuses);
}

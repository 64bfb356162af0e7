package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Cases of escalating concerns; a deed takes the row's lock before it reads the clock. */
public interface EscalationCases extends JpaRepository<EscalationCase, Long> {

    Optional<EscalationCase> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EscalationCase c where c.reference = :reference")
    Optional<EscalationCase> lockByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EscalationCase c where c.id = :id")
    Optional<EscalationCase> lockById(long id);

    /** @param service 0 for the whole provider */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EscalationCase c where c.providerId = :provider and coalesce(c.serviceId, 0) = :service"
            + " and c.state = cymru.cartref.concern.EscalationState.OPEN")
    Optional<EscalationCase> lockOpen(long provider, long service);
}

package cymru.cartref.improvement.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Plans. */
public interface PlanRows extends JpaRepository<Plan, Long> {

    Optional<Plan> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.reference = :reference")
    Optional<Plan> lockByReference(String reference);

    Optional<Plan> findFirstByOwnerKindAndOwnerReferenceOrderByIdDesc(String kind, String reference);
}

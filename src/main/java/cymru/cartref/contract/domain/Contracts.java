package cymru.cartref.contract.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Contracts by id and reference; a deed takes the row's lock before it reads the clock. */
public interface Contracts extends JpaRepository<Contract, Long> {

    Optional<Contract> findByReference(String reference);

    Optional<Contract> findByBid(String bid);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contract c where c.reference = :reference")
    Optional<Contract> lockByReference(String reference);
}

package cymru.cartref.tender.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Tenders by id and reference; a deed takes the row's lock before it reads the clock. */
public interface Tenders extends JpaRepository<Tender, Long> {

    Optional<Tender> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tender t where t.reference = :reference")
    Optional<Tender> lockByReference(String reference);
}

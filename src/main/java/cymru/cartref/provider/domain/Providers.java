package cymru.cartref.provider.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Providers by id and reference; a deed takes the row's lock before it reads the clock. */
public interface Providers extends JpaRepository<Provider, Long> {

    Optional<Provider> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Provider p where p.id = :id")
    Optional<Provider> lockById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Provider p where p.reference = :reference")
    Optional<Provider> lockByReference(String reference);
}

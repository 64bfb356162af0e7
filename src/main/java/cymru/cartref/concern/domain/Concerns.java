package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Concerns by reference and form; a deed takes the row's lock before it reads the clock. */
public interface Concerns extends JpaRepository<Concern, Long> {

    Optional<Concern> findByReference(String reference);

    Optional<Concern> findByFormKey(String formKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Concern c where c.reference = :reference")
    Optional<Concern> lockByReference(String reference);
}

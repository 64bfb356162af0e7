package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Closures; a deed takes the row's lock before it reads the clock. */
public interface Closures extends JpaRepository<ServiceClosure, Long> {

    Optional<ServiceClosure> findByReference(String reference);

    Optional<ServiceClosure> findByFormKey(String formKey);

    Optional<ServiceClosure> findByOpenService(long serviceId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ServiceClosure c where c.reference = :reference")
    Optional<ServiceClosure> lockByReference(String reference);
}

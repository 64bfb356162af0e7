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

    /** The newest of a service that was not withdrawn: it closes, or has closed. */
    @Query("select c from ServiceClosure c where c.serviceId = :serviceId"
            + " and c.state <> cymru.cartref.concern.closure.ClosureState.WITHDRAWN order by c.id desc limit 1")
    Optional<ServiceClosure> closing(long serviceId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ServiceClosure c where c.reference = :reference")
    Optional<ServiceClosure> lockByReference(String reference);
}

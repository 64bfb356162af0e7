package cymru.cartref.provider.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Inspections of services. */
public interface Inspections extends JpaRepository<Inspection, Long> {

    /** Most of one service that are looked at. */
    int MOST = 100;

    Optional<Inspection> findByFormKey(String formKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inspection i where i.reference = :reference")
    Optional<Inspection> lockByReference(String reference);

    List<Inspection> findByServiceIdOrderByInspectedOnDescIdDesc(long serviceId, Limit limit);

    /** The newest first. */
    default List<Inspection> ofService(long serviceId) {
        return findByServiceIdOrderByInspectedOnDescIdDesc(serviceId, Limit.of(MOST));
    }
}

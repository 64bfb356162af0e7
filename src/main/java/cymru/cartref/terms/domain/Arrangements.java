package cymru.cartref.terms.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every declared arrangement. */
public interface Arrangements extends JpaRepository<Arrangement, Long> {

    List<Arrangement> findByProviderIdOrderByIdDesc(long providerId, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Arrangement a where a.id = :id")
    Optional<Arrangement> lockById(long id);
}

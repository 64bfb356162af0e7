package cymru.cartref.terms.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every transition; at most one live per provider. */
public interface Transitions extends JpaRepository<Transition, Long> {

    Optional<Transition> findFirstByProviderIdOrderByIdDesc(long providerId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Transition t where t.providerId = :provider order by t.id desc limit 1")
    Optional<Transition> lockLatest(long provider);
}

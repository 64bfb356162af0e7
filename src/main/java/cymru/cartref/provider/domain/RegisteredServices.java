package cymru.cartref.provider.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Services that providers offer. */
public interface RegisteredServices extends JpaRepository<RegisteredService, Long> {

    List<RegisteredService> findByProviderIdOrderById(long providerId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from RegisteredService s where s.id = :id")
    Optional<RegisteredService> lockById(long id);

    Optional<RegisteredService> findByProviderIdAndFormKey(long providerId, String formKey);
}

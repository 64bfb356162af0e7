package cymru.cartref.provider.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Papers that providers handed in. */
public interface Papers extends JpaRepository<Evidence, Long> {

    /** Latest first. */
    List<Evidence> findByProviderIdOrderByIdDesc(long providerId);

    Optional<Evidence> findByProviderIdAndFormKey(long providerId, String formKey);

    Optional<Evidence> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Evidence p where p.reference = :reference")
    Optional<Evidence> lockByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Evidence p where p.id = :id")
    Optional<Evidence> lockById(long id);

    /** Locked, the latest first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Evidence p where p.providerId = :providerId order by p.id desc")
    List<Evidence> lockByProvider(long providerId);
}

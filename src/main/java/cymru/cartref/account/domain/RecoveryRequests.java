package cymru.cartref.account.domain;

import cymru.cartref.account.RecoveryStatus;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Every request to recover a provider's team. */
public interface RecoveryRequests extends Repository<RecoveryRequest, Long> {

    RecoveryRequest save(RecoveryRequest request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RecoveryRequest> findById(long id);

    Optional<RecoveryRequest> findFirstByAccountIdAndStatus(long accountId, RecoveryStatus status);
}

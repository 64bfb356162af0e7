package cymru.cartref.improvement.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Evidence. */
public interface EvidenceRows extends JpaRepository<Evidence, Long> {

    List<Evidence> findByActionIdInOrderById(Collection<Long> actionIds);

    int countByActionIdAndAttempt(long actionId, int attempt);
}

package cymru.cartref.child.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stays. */
public interface StayRows extends JpaRepository<Stay, Long> {

    List<Stay> findByChildId(long childId);

    List<Stay> findByChildIdIn(Collection<Long> childIds);

    Optional<Stay> findByChildIdAndToDayIsNull(long childId);
}

package cymru.cartref.provider.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Officers who stepped aside. */
public interface VettingConflicts extends JpaRepository<VettingConflict, Long> {

    List<VettingConflict> findByVettingIdOrderById(long vettingId);
}

package cymru.cartref.provider.domain;

import cymru.cartref.provider.ChecklistItem;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Checklists of rounds. */
public interface VettingItems extends JpaRepository<VettingItem, Long> {

    List<VettingItem> findByVettingIdOrderById(long vettingId);

    Optional<VettingItem> findByVettingIdAndItem(long vettingId, ChecklistItem item);
}

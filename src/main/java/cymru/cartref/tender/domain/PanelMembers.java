package cymru.cartref.tender.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Panels. Deeds lock the tender first, so that of two the second sees what the first did. */
public interface PanelMembers extends JpaRepository<PanelMember, Long> {

    Optional<PanelMember> findByTenderIdAndAccountId(long tenderId, long accountId);

    List<PanelMember> findByTenderIdOrderById(long tenderId);

    Optional<PanelMember> findByReference(String reference);
}

package cymru.cartref.tender.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Panels. Deeds lock the tender first, so that of two the second sees what the first did. */
public interface PanelMembers extends JpaRepository<PanelMember, Long> {

    Optional<PanelMember> findByTenderIdAndAccountId(long tenderId, long accountId);

    List<PanelMember> findByTenderIdOrderById(long tenderId);

    Optional<PanelMember> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from PanelMember m where m.reference = :reference")
    Optional<PanelMember> lockByReference(String reference);
}

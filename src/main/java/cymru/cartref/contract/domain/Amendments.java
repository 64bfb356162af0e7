package cymru.cartref.contract.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Amendments; deeds about one lock the contract's life. */
public interface Amendments extends JpaRepository<Amendment, Long> {

    Optional<Amendment> findByReference(String reference);

    Optional<Amendment> findByFormKey(String formKey);

    Optional<Amendment> findByOpenLife(long lifeId);

    int countByLifeId(long lifeId);

    List<Amendment> findByLifeIdOrderByIdDesc(long lifeId, Limit limit);
}

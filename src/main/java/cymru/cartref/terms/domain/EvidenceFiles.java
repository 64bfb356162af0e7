package cymru.cartref.terms.domain;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The files of every provider. */
public interface EvidenceFiles extends JpaRepository<EvidenceFile, Long> {

    List<EvidenceFile> findByProviderIdAndRemovedAtIsNullOrderById(long providerId, Limit limit);
}

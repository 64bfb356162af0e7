package cymru.cartref.terms.domain;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every recorded motivator and inhibitor. */
public interface FactorNotes extends JpaRepository<FactorNote, Long> {

    List<FactorNote> findByProviderIdOrderByIdDesc(long providerId, Limit limit);
}

package cymru.cartref.terms.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every acceptance. Rows are added and read, never changed or removed: there is no method for it. */
public interface Acceptances extends Repository<Acceptance, Long> {

    Acceptance save(Acceptance acceptance);

    Optional<Acceptance> findByVersionNumberAndProviderId(int number, long providerId);

    boolean existsByVersionNumberAndProviderId(int number, long providerId);

    List<Acceptance> findByProviderIdAndVersionNumberIn(long providerId, Collection<Integer> numbers);
}

package cymru.cartref.terms.domain;

import cymru.cartref.terms.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every assessment. Rows are added and read, never changed or removed. */
public interface Assessments extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    List<Assessment> findByProviderIdOrderByIdDesc(long providerId, Limit limit);

    /** The newest final one, when {@code outcome} is {@link Outcome#MORE_EVIDENCE}. */
    Optional<Assessment> findFirstByProviderIdAndOutcomeNotOrderByIdDesc(long providerId, Outcome outcome);
}

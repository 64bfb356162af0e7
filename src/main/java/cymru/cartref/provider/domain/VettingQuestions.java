package cymru.cartref.provider.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** What officers asked in rounds. */
public interface VettingQuestions extends JpaRepository<VettingQuestion, Long> {

    List<VettingQuestion> findByVettingIdOrderById(long vettingId);

    Optional<VettingQuestion> findFirstByVettingIdOrderByIdDesc(long vettingId);
}

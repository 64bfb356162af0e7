package cymru.cartref.tender.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** A tender's questions in the order they were asked. */
public interface Questions extends JpaRepository<Question, Long> {

    List<Question> findByTenderIdOrderByNumber(long tenderId);

    Optional<Question> findByTenderIdAndNumber(long tenderId, int number);

    int countByTenderId(long tenderId);

    boolean existsByTenderIdAndAnsweredAtIsNull(long tenderId);
}

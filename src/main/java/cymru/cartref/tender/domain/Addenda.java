package cymru.cartref.tender.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** A tender's addenda in the order they were issued. */
public interface Addenda extends JpaRepository<Addendum, Long> {

    List<Addendum> findByTenderIdOrderByNumber(long tenderId);

    int countByTenderId(long tenderId);
}

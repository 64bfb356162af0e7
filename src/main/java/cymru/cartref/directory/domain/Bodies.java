package cymru.cartref.directory.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Partner bodies. */
public interface Bodies extends JpaRepository<Body, Long> {

    Optional<Body> findByFormKey(String formKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Body b where b.id = :id")
    Optional<Body> lockById(long id);
}

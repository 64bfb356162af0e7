package cymru.cartref.child.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Children. */
public interface Children extends JpaRepository<Child, Long> {

    Optional<Child> findByFormKey(String formKey);

    List<Child> findByReferenceIn(Collection<String> references);

    boolean existsByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Child c where c.reference = :reference")
    Optional<Child> lockByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Child c where c.id = :id")
    Optional<Child> lockById(long id);

    /** In one order, so that two files never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Child c where c.reference in :references order by c.id")
    List<Child> lockByReferences(Collection<String> references);
}

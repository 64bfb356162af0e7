package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Notices to placing authorities; a deed takes the row's lock before it reads the clock. */
public interface NoticeRows extends JpaRepository<AuthorityNotice, Long> {

    Optional<AuthorityNotice> findByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from AuthorityNotice n where n.reference = :reference")
    Optional<AuthorityNotice> lockByReference(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from AuthorityNotice n where n.id = :id")
    Optional<AuthorityNotice> lockById(long id);

    /** Newest first. */
    List<AuthorityNotice> findFirst200ByCaseIdOrderByIdDesc(long caseId);
}

package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    List<AuthorityNotice> findFirst200ByCaseIdAndClosureIdOrderByIdDesc(
            @Nullable Long caseId, @Nullable Long closureId);

    /** Of a case or a closure, newest first; at most 200. */
    default List<AuthorityNotice> of(AuthorityNotice.About about) {
        return findFirst200ByCaseIdAndClosureIdOrderByIdDesc(about.caseId(), about.closureId());
    }
}

package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Meetings of cases; a deed takes the row's lock before it reads the clock. */
public interface Meetings extends JpaRepository<EscalationMeeting, Long> {

    Optional<EscalationMeeting> findByReference(String reference);

    Optional<EscalationMeeting> findByFormKey(String formKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from EscalationMeeting m where m.reference = :reference")
    Optional<EscalationMeeting> lockByReference(String reference);
}

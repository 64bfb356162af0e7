package cymru.cartref.concern.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Meetings of cases; a deed takes the row's lock before it reads the clock. */
public interface Meetings extends JpaRepository<EscalationMeeting, Long> {

    Optional<EscalationMeeting> findByReference(String reference);

    Optional<EscalationMeeting> findByFormKey(String formKey);

    /** Of a case, those that are called and not held yet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from EscalationMeeting m where m.caseId = :caseId"
            + " and m.state = cymru.cartref.concern.meeting.MeetingState.CALLED order by m.id limit 100")
    List<EscalationMeeting> lockCalled(long caseId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from EscalationMeeting m where m.reference = :reference")
    Optional<EscalationMeeting> lockByReference(String reference);
}

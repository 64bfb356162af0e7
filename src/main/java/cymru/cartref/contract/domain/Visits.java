package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.VisitState;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Visits by reference; a deed takes the row's lock before it reads the clock. */
public interface Visits extends Repository<Visit, Long> {

    Visit saveAndFlush(Visit visit);

    Optional<Visit> findByReference(String reference);

    Optional<Visit> findByFormKey(String formKey);

    /** One that took place (DONE) before those that are planned, then the earliest. */
    Optional<Visit> findFirstByContractAndStateInOrderByStateAscPlannedOnAscIdAsc(
            String contract, Collection<VisitState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.reference = :reference")
    Optional<Visit> lockByReference(String reference);
}

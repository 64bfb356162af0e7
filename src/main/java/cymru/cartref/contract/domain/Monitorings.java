package cymru.cartref.contract.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Monitored contracts by their reference; a deed takes the row's lock before it reads the clock. */
public interface Monitorings extends Repository<Monitoring, Long> {

    Monitoring saveAndFlush(Monitoring monitoring);

    Optional<Monitoring> findByContract(String contract);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Monitoring m where m.contract = :contract")
    Optional<Monitoring> lockByContract(String contract);
}

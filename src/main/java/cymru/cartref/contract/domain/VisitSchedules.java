package cymru.cartref.contract.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Schedules by contract; whoever moves one holds the lock of its {@link Monitoring}. */
public interface VisitSchedules extends Repository<VisitSchedule, Long> {

    VisitSchedule saveAndFlush(VisitSchedule schedule);

    Optional<VisitSchedule> findByContract(String contract);
}

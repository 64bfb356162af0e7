package cymru.cartref.contract.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cycles of monitored contracts; whoever changes one holds the lock of its {@link Monitoring}. */
public interface MonitoringCycles extends Repository<MonitoringCycle, Long> {

    MonitoringCycle saveAndFlush(MonitoringCycle cycle);

    Optional<MonitoringCycle> findByReference(String reference);

    /** Asked before the lock, so that the cycle itself is read after it. */
    @Query("select c.contract from MonitoringCycle c where c.reference = :reference")
    Optional<String> contractOf(String reference);

    /** The newest; where monitoring goes on, the one it is in. */
    Optional<MonitoringCycle> findFirstByContractOrderByNumberDesc(String contract);

    Optional<MonitoringCycle> findByContractAndNumber(String contract, int number);

    /** The newest first. */
    List<MonitoringCycle> findByContractOrderByNumberDesc(String contract, Limit limit);

    /** Whether a return of the provider was ever reviewed: until then it is new here. */
    @Query("select count(c) > 0 from MonitoringCycle c where c.providerId = :providerId and c.reviewedAt is not null")
    boolean everReviewed(long providerId);
}

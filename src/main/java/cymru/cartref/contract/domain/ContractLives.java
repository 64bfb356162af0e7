package cymru.cartref.contract.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Lives of contracts; a deed takes the row's lock before it reads the clock. */
public interface ContractLives extends JpaRepository<ContractLife, Long> {

    Optional<ContractLife> findByContract(String contract);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ContractLife l where l.contract = :contract")
    Optional<ContractLife> lockByContract(String contract);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ContractLife l where l.id = :id")
    Optional<ContractLife> lockById(long id);
}

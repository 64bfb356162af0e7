package cymru.cartref.contract.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Certificates of contracts. Rows are added and read, never changed or removed: there is no method for it. */
public interface Certificates extends Repository<Certificate, Long> {

    Certificate save(Certificate certificate);

    List<Certificate> findByContractIdOrderByNumber(long contractId);

    Optional<Certificate> findByContractIdAndNumber(long contractId, int number);

    /** How many of a contract no officer has accepted. */
    @Query("select count(c) from Certificate c where c.contractId = :contractId and not exists"
            + " (select f from CertificateFile f where f.certificateId = c.id"
            + " and f.state = cymru.cartref.contract.CertificateState.ACCEPTED)")
    int outstanding(long contractId);
}

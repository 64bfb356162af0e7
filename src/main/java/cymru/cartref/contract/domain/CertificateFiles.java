package cymru.cartref.contract.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every file that was sent for a certificate, also those that were not accepted. */
public interface CertificateFiles extends JpaRepository<CertificateFile, Long> {

    Optional<CertificateFile> findFirstByCertificateIdOrderByIdDesc(long certificateId);

    /** The newest first. */
    @Query("select f from CertificateFile f where f.certificateId in"
            + " (select c.id from Certificate c where c.contractId = :contractId) order by f.id desc")
    List<CertificateFile> ofContract(long contractId);
}

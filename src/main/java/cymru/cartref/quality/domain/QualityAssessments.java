package cymru.cartref.quality.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Assessments; a deed takes the row's lock before it reads the clock. */
public interface QualityAssessments extends JpaRepository<QualityAssessment, Long> {

    Optional<QualityAssessment> findByReference(String reference);

    Optional<QualityAssessment> findByFormKey(String formKey);

    Optional<QualityAssessment> findByOpenService(long serviceId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from QualityAssessment a where a.reference = :reference")
    Optional<QualityAssessment> lockByReference(String reference);
}

package cymru.cartref.provider.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Papers that providers handed in. */
public interface Papers extends JpaRepository<Evidence, Long> {

    /** Latest first. */
    List<Evidence> findByProviderIdOrderByIdDesc(long providerId);

    Optional<Evidence> findByProviderIdAndFormKey(long providerId, String formKey);
}

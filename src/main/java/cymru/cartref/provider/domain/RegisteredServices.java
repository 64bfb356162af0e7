package cymru.cartref.provider.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Services that providers offer. */
public interface RegisteredServices extends JpaRepository<RegisteredService, Long> {

    List<RegisteredService> findByProviderIdOrderById(long providerId);

    Optional<RegisteredService> findByProviderIdAndFormKey(long providerId, String formKey);
}

package cymru.cartref.provider.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** People that providers name. */
public interface ProviderPeople extends JpaRepository<ProviderPerson, Long> {

    List<ProviderPerson> findByProviderIdOrderById(long providerId);

    Optional<ProviderPerson> findByProviderIdAndFormKey(long providerId, String formKey);
}

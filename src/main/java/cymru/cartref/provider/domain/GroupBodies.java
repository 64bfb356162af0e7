package cymru.cartref.provider.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Other bodies of providers' groups. */
public interface GroupBodies extends JpaRepository<GroupBody, Long> {

    List<GroupBody> findByProviderIdOrderById(long providerId);

    Optional<GroupBody> findByProviderIdAndFormKey(long providerId, String formKey);
}

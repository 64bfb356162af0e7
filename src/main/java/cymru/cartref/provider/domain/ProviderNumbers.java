package cymru.cartref.provider.domain;

import cymru.cartref.provider.NumberKind;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Numbers in public registers. */
public interface ProviderNumbers extends JpaRepository<ProviderNumber, Long> {

    List<ProviderNumber> findByProviderId(long providerId);

    boolean existsByRegisterAndNumberAndProviderIdNot(NumberKind register, String number, long providerId);
}

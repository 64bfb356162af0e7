package cymru.cartref.provider.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Statements made for providers. */
public interface Declarations extends JpaRepository<Declaration, Long> {

    List<Declaration> findByProviderId(long providerId);

    void deleteByProviderId(long providerId);
}

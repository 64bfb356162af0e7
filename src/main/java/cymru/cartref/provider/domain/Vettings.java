package cymru.cartref.provider.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rounds of vetting. */
public interface Vettings extends JpaRepository<Vetting, Long> {

    /** The latest round, live or decided. */
    Optional<Vetting> findFirstByProviderIdOrderByNumberDesc(long providerId);
}

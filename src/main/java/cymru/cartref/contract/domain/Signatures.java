package cymru.cartref.contract.domain;

import cymru.cartref.contract.Party;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every signature. Rows are added and read, never changed or removed: there is no method for it. */
public interface Signatures extends Repository<Signature, Long> {

    Signature save(Signature signature);

    Optional<Signature> findByContractIdAndParty(long contractId, Party party);

    List<Signature> findByContractIdOrderBySignedAt(long contractId);
}

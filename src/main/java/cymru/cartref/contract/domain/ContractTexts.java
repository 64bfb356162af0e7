package cymru.cartref.contract.domain;

import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The words of contracts. Rows are added and read, never changed or removed: there is no method for it. */
public interface ContractTexts extends Repository<ContractText, Long> {

    ContractText save(ContractText text);

    Optional<ContractText> findByContractIdAndLanguage(long contractId, Language language);

    List<ContractText> findByContractIdOrderByLanguage(long contractId);
}

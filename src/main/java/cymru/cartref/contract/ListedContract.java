package cymru.cartref.contract;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract in a list.
 *
 * @param id key of the list
 * @param signBy by when whoever is next should sign; null when nobody is
 */
public record ListedContract(
        long id,
        String reference,
        Bilingual title,
        String provider,
        int lot,
        AgreementKind kind,
        ContractStatus status,
        @Nullable Instant signBy,
        @Nullable LocalDate enteredOn) {}

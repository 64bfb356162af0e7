package cymru.cartref.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its tender's page lists it.
 *
 * @param provider the provider's name, as registered when the contract was made
 * @param enteredOn London's day on which it came into force
 */
public record ContractLine(
        String reference,
        long providerId,
        String provider,
        int lot,
        AgreementKind kind,
        ContractStatus status,
        @Nullable Instant providerSignedAt,
        @Nullable LocalDate enteredOn) {}

package cymru.cartref.contract;

import cymru.cartref.notification.MessageLine;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a contract shows but its words, which {@link ShownContract} has.
 *
 * @param provider the provider's name, as registered when the contract was made
 * @param price in pounds
 * @param signBy by when whoever is next should sign; null when nobody is
 * @param certificates by number
 * @param signatures in the order they were made
 * @param inTheWay what would refuse the next signature now, said to {@code reader}
 * @param signatories names of the provider's people who may sign
 * @param notEnteredReason why it was given up
 * @param events the newest first
 * @param messages what was mailed about it; for the council alone
 */
public record ContractPage(
        String reference,
        Party reader,
        ContractStatus status,
        AgreementKind kind,
        Bilingual title,
        String tender,
        String provider,
        String buyer,
        int lot,
        Bilingual lotTitle,
        @Nullable BigDecimal price,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Instant signBy,
        @Nullable LocalDate enteredOn,
        List<CertificateLine> certificates,
        List<SignatureLine> signatures,
        List<Refusal> inTheWay,
        List<String> signatories,
        @Nullable String notEnteredReason,
        List<ContractEvent> events,
        List<MessageLine> messages) {

    public ContractPage {
        certificates = List.copyOf(certificates);
        signatures = List.copyOf(signatures);
        inTheWay = List.copyOf(inTheWay);
        signatories = List.copyOf(signatories);
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    public Optional<SignatureLine> signature(Party party) {
        return signatures.stream().filter(line -> line.party() == party).findFirst();
    }
}

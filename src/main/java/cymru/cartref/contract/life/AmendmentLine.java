package cymru.cartref.contract.life;

import cymru.cartref.contract.Party;
import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment.
 *
 * @param signBy by when whoever is next should sign; null when nobody is
 * @param closedWhy why it was declined or withdrawn
 */
public record AmendmentLine(
        String reference,
        int number,
        AmendmentReason reason,
        Bilingual what,
        LocalDate effective,
        @Nullable LocalDate newEnd,
        @Nullable BigDecimal newFee,
        String sha256,
        AmendmentState state,
        @Nullable Instant signBy,
        List<Signed> signatures,
        @Nullable String closedWhy,
        boolean printed) {

    public AmendmentLine {
        signatures = List.copyOf(signatures);
    }

    /** A signature. */
    public record Signed(Party party, String person, String capacity, Instant at) {}
}

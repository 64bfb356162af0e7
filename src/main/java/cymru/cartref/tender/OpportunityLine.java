package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open opportunity in the public list. */
public record OpportunityLine(
        long id,
        String reference,
        Bilingual title,
        String buyer,
        Instant bidDeadline,
        @Nullable BigDecimal value,
        int lots) {}

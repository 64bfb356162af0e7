package cymru.cartref.tender.ocds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a framework agreement is wanted, of the techniques extension.
 *
 * @param places how many suppliers at most; null when not said, or said with a number that means "no limit"
 */
public record Framework(boolean wanted, @Nullable Integer places) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    static Framework of(Reading place) {
        Reading techniques = place.object("techniques");
        if (techniques == null) {
            return new Framework(false, null);
        }
        boolean wanted = Boolean.TRUE.equals(techniques.flag("hasFrameworkAgreement"));
        Reading agreement = techniques.object("frameworkAgreement");
        return new Framework(wanted, agreement == null ? null : places(agreement));
    }

    /** A number beyond sense is left unread, so that it is kept as left over. */
    private static @Nullable Integer places(Reading agreement) {
        JsonNode number = agreement.node().path("maximumParticipants");
        if (!number.isNumber()
                || number.decimalValue().signum() <= 0
                || number.decimalValue().compareTo(MOST) > 0) {
            return null;
        }
        agreement.pass("maximumParticipants");
        return number.decimalValue().intValue();
    }
}

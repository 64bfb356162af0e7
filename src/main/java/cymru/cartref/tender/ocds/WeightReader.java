package cymru.cartref.tender.ocds;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion's weight: from {@code numbers} when it gives an exact share, else from a description that is a number or
 * holds exactly one percentage. Ranges and orders of importance are no weight.
 */
final class WeightReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER_ONLY = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?\\s*%?");
    private static final Pattern PERCENTAGE =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|per ?cent\\b|y cant\\b)");

    private WeightReader() {}

    /** Reads the weight and marks as read only what it was taken from, so that a range is kept as left over. */
    static @Nullable BigDecimal fromNumbers(Reading criterion) {
        for (Reading entry : criterion.objects("numbers")) {
            if (!entry.node().path("weight").isString()) {
                continue;
            }
            String kind = entry.node().path("weight").stringValue();
            if (kind.equals("percentageExact") || kind.equals("decimalExact")) {
                entry.pass("weight");
                BigDecimal number = entry.number("number");
                return number == null ? null : share(kind.equals("decimalExact") ? number.multiply(HUNDRED) : number);
            }
        }
        return null;
    }

    static @Nullable BigDecimal fromText(@Nullable String description) {
        if (description == null) {
            return null;
        }
        if (NUMBER_ONLY.matcher(description.strip()).matches()) {
            return share(decimal(description.replace("%", "").strip()));
        }
        List<MatchResult> found = PERCENTAGE.matcher(description).results().toList();
        return found.size() == 1 ? share(decimal(found.getFirst().group(1))) : null;
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    private static @Nullable BigDecimal share(BigDecimal number) {
        boolean possible = number.signum() > 0 && number.compareTo(HUNDRED) <= 0;
        return possible ? new BigDecimal(number.stripTrailingZeros().toPlainString()) : null;
    }
}

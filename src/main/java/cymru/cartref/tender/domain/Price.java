package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;

/** The published price formula: lowest compliant price ÷ this price × weight, two decimals, half up. */
public final class Price {

    private static final int MOST_DIGITS = 12;

    private Price() {}

    public static Decision zero(BigDecimal price, boolean zeroAllowed) {
        return Decision.require(price.signum() > 0 || (price.signum() == 0 && zeroAllowed), TenderRule.PRICE_ZERO);
    }

    /** Pounds and pence, below a million million. */
    public static Decision amount(BigDecimal price) {
        return Decision.require(
                price.stripTrailingZeros().scale() <= 2 && price.precision() - price.scale() <= MOST_DIGITS,
                TenderRule.PRICE_NOT_AN_AMOUNT);
    }

    /** @throws java.util.NoSuchElementException when there is no price */
    public static BigDecimal lowest(Collection<BigDecimal> compliantPrices) {
        return compliantPrices.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Points of {@code weight}. Where zero is allowed and bid, zero has all the points and every other price none. */
    public static BigDecimal points(BigDecimal price, BigDecimal lowestCompliant, BigDecimal weight) {
        if (price.signum() == 0) {
            return weight.setScale(2, RoundingMode.HALF_UP);
        }
        return lowestCompliant.multiply(weight).divide(price, 2, RoundingMode.HALF_UP);
    }

    /** An abnormally low bid is asked about, and the answer weighed, before it can be excluded. */
    public static Decision mayExcludeAsTooLow(boolean asked, boolean answeredOrReplyTimeOver) {
        return Decision.require(asked && answeredOrReplyTimeOver, TenderRule.LOW_PRICE_NOT_ASKED_ABOUT);
    }
}

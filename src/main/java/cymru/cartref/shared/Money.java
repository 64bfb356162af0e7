package cymru.cartref.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in pounds sterling, kept as whole pence. Reading and writing it for people is the text module's. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException when the amount has a part of a penny, or is beyond about 92 thousand million million */
    public static Money ofPounds(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    /** To the nearest penny, half a penny upwards: for an amount that was computed, not one that somebody stated. */
    public static Money rounded(BigDecimal pounds) {
        return ofPounds(pounds.setScale(2, RoundingMode.HALF_UP));
    }

    /** With two decimals. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    public boolean positive() {
        return pence > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}

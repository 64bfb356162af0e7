package cymru.cartref.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void poundsBecomePenceAndComeBackWithTwoDecimals() {
        assertThat(Money.ofPounds(new BigDecimal("1234.5"))).isEqualTo(new Money(123_450));
        assertThat(new Money(123_450).pounds()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(new Money(-5).pounds()).isEqualTo(new BigDecimal("-0.05"));
    }

    @Test
    void aStatedAmountHasNoPartOfAPenny() {
        assertThatThrownBy(() -> Money.ofPounds(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aComputedAmountIsRoundedHalfUp() {
        assertThat(Money.rounded(new BigDecimal("0.005"))).isEqualTo(new Money(1));
        assertThat(Money.rounded(new BigDecimal("0.0049"))).isEqualTo(Money.ZERO);
    }

    @Test
    void sumsAreExactOrFail() {
        assertThat(new Money(10).plus(new Money(20)).minus(new Money(5)).times(3))
                .isEqualTo(new Money(75));
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsCompare() {
        assertThat(new Money(99)).isLessThan(new Money(100));
        assertThat(new Money(1).positive()).isTrue();
        assertThat(Money.ZERO.positive()).isFalse();
    }
}

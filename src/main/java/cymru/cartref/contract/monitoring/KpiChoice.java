package cymru.cartref.contract.monitoring;

import java.math.BigDecimal;

/** An indicator that a contract picks from the library, with its own bounds. */
public record KpiChoice(String code, BigDecimal green, BigDecimal amber) {}

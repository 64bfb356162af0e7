package cymru.cartref.terms.domain;

import static cymru.cartref.terms.TermsRule.ARRANGEMENT_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.ARRANGEMENT_NOTE_MISSING;

import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.terms.ArrangementFlag;
import cymru.cartref.terms.DeclareArrangement;
import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Related-party arrangements are declared and looked at, never refused for their size: whether one is unreasonable or
 * disproportionate is for the officer and the regulator (2016 Act ss.9A and 9B).
 */
public final class ArrangementPolicy {

    private ArrangementPolicy() {}

    public static Decision declare(DeclareArrangement declared) {
        return filled("counterparty", !declared.counterparty().isBlank())
                .and(() -> filled("purpose", !declared.purpose().isBlank()))
                .and(() -> filled("annualValue", declared.annualValuePence() > 0))
                .and(() -> filled("serviceIncome", declared.serviceIncomePence() >= 0))
                .and(() -> filled("totalIncome", declared.totalIncomePence() >= declared.serviceIncomePence()));
    }

    public static Decision review(String note) {
        return note.isBlank() ? Decision.refuse(new Refusal(ARRANGEMENT_NOTE_MISSING).at("note")) : Decision.allow();
    }

    /**
     * @param live the provider's other arrangements that have not ended
     * @param thresholds amounts by flag, in pence or per cent; a flag without one is never raised for its size
     */
    public static Set<ArrangementFlag> flags(
            DeclareArrangement declared, Collection<DeclareArrangement> live, Map<ArrangementFlag, Long> thresholds) {
        EnumSet<ArrangementFlag> flags = EnumSet.noneOf(ArrangementFlag.class);
        long value = declared.annualValuePence();
        long series = value
                + live.stream()
                        .filter(other -> sameParty(other, declared))
                        .mapToLong(DeclareArrangement::annualValuePence)
                        .sum();
        if (value >= of(thresholds, ArrangementFlag.HIGH_VALUE)) {
            flags.add(ArrangementFlag.HIGH_VALUE);
        }
        if (reaches(
                value, declared.serviceIncomePence(), of(thresholds, ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME))) {
            flags.add(ArrangementFlag.HIGH_SHARE_OF_SERVICE_INCOME);
        }
        if (series > value
                && reaches(series, declared.serviceIncomePence(), of(thresholds, ArrangementFlag.SERIES_HIGH_SHARE))) {
            flags.add(ArrangementFlag.SERIES_HIGH_SHARE);
        }
        if (declared.serviceIncomePence() > 0
                && reaches(
                        declared.serviceIncomePence(),
                        declared.totalIncomePence(),
                        of(thresholds, ArrangementFlag.DEPENDS_ON_SERVICE))) {
            flags.add(ArrangementFlag.DEPENDS_ON_SERVICE);
        }
        if (declared.marketComparison() == null) {
            flags.add(ArrangementFlag.NO_MARKET_COMPARISON);
        }
        if (declared.boardMinute() == null) {
            flags.add(ArrangementFlag.NO_BOARD_MINUTE);
        }
        return flags;
    }

    private static boolean sameParty(DeclareArrangement one, DeclareArrangement other) {
        return one.counterparty().strip().equalsIgnoreCase(other.counterparty().strip());
    }

    /** Whether {@code part} is at least {@code percent} of {@code whole}; of nothing, any part is. */
    private static boolean reaches(long part, long whole, long percent) {
        return percent != Long.MAX_VALUE
                && BigInteger.valueOf(part)
                                .multiply(BigInteger.valueOf(100))
                                .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(percent)))
                        >= 0;
    }

    private static long of(Map<ArrangementFlag, Long> thresholds, ArrangementFlag flag) {
        return thresholds.getOrDefault(flag, Long.MAX_VALUE);
    }

    private static Decision filled(String field, boolean holds) {
        return holds ? Decision.allow() : Decision.refuse(new Refusal(ARRANGEMENT_INCOMPLETE).at(field));
    }
}

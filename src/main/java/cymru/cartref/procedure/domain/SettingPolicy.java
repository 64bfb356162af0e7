package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_COUNTED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STATUTE;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_VALUE_INVALID;

import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a setting may be: a value of its kind, within bounds, within the law, and in order with its pair. */
final class SettingPolicy {

    /** A time limit is at most ten years, in days. */
    static final int LONGEST = 3_650;

    private static final String VALUE = "value";
    private static final int TEXT = 1000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal(25);

    private static final Set<Setting> SHARES = Set.of(
            Setting.KPI_SHARE, Setting.UNANNOUNCED_SHARE, Setting.STANDARD_MET_FROM, Setting.STANDARD_POOR_BELOW);
    private static final Set<Setting> SCORES = Set.of(
            Setting.RISK_AMBER_FROM,
            Setting.RISK_SECOND_LEVEL_FROM,
            Setting.RISK_RED_FROM,
            Setting.RATING_FALL_SCORE,
            Setting.RATING_LOWEST_SCORE);
    private static final Set<Setting> DECIMALS =
            Set.of(Setting.LIGHT_TOUCH_THRESHOLD, Setting.EMPLOYERS_LIABILITY_COVER, Setting.PUBLIC_LIABILITY_COVER);

    /** The first is below the second. */
    private static final Map<Setting, Setting> PAIRS = Map.of(
            Setting.RISK_AMBER_FROM, Setting.RISK_RED_FROM,
            Setting.RISK_SECOND_LEVEL_FROM, Setting.RISK_RED_FROM,
            Setting.STANDARD_POOR_BELOW, Setting.STANDARD_MET_FROM,
            Setting.RETURN_FIRST_REMINDER, Setting.RETURN_SECOND_REMINDER,
            Setting.PROCEDURE_APPROVAL_REMINDER, Setting.PROCEDURE_APPROVAL_TARGET);

    private SettingPolicy() {}

    static Decision check(SettingValue value, List<ProcedureRow> rows) {
        Decision kind = switch (value.setting().kind()) {
            case TIME_LIMIT ->
                within(value.value(), BigDecimal.ONE, BigDecimal.valueOf(LONGEST), false)
                        .and(() -> Decision.require(value.unit() != null, PROCEDURE_VALUE_INVALID));
            case NUMBER -> within(value.value(), BigDecimal.ONE, most(value.setting()), decimals(value));
            case TEXT -> RowPolicy.text(VALUE, value.value(), TEXT);
            case DATE -> date(value.value());
        };
        return kind.and(() -> counted(value, rows)).and(() -> statute(value)).and(() -> inOrder(value, rows));
    }

    private static boolean decimals(SettingValue value) {
        return DECIMALS.contains(value.setting());
    }

    private static BigDecimal most(Setting setting) {
        if (SHARES.contains(setting)) {
            return HUNDRED;
        }
        return SCORES.contains(setting) ? HIGHEST_SCORE : LARGEST;
    }

    private static Decision within(String typed, BigDecimal least, BigDecimal most, boolean decimals) {
        boolean number = typed.matches(decimals ? "\\d{1,9}(\\.\\d{1,2})?" : "\\d{1,9}");
        return number && new BigDecimal(typed).compareTo(least) >= 0 && new BigDecimal(typed).compareTo(most) <= 0
                ? Decision.allow()
                : RowPolicy.outside(VALUE, least, most);
    }

    private static Decision date(String typed) {
        try {
            LocalDate.parse(typed);
            return Decision.allow();
        } catch (DateTimeParseException e) {
            return RowPolicy.outside(VALUE, BigDecimal.ONE, BigDecimal.ONE);
        }
    }

    /** Deeds count hours, days or back from a day, each in its own way: which of them stays as it is. */
    private static Decision counted(SettingValue value, List<ProcedureRow> rows) {
        SettingValue saved = find(rows, value.setting());
        if ((saved.unit() == TimeLimit.Unit.HOURS) != (value.unit() == TimeLimit.Unit.HOURS)) {
            return Decision.refuse(new Refusal(PROCEDURE_COUNTED).at(VALUE + ".unit"));
        }
        return (saved.firstDay() == null) == (value.firstDay() == null)
                ? Decision.allow()
                : Decision.refuse(new Refusal(PROCEDURE_COUNTED).at(VALUE + ".firstDay"));
    }

    private static Decision statute(SettingValue value) {
        return Statute.of(value.setting())
                .filter(law -> !law.keptBy(Integer.parseInt(value.value()), value.unit(), value.firstDay()))
                .map(law -> Decision.refuse(new Refusal(
                                PROCEDURE_STATUTE,
                                Map.of(
                                        "bound",
                                        law.least() == null ? "MOST" : law.most() == null ? "LEAST" : "EXACTLY",
                                        "days",
                                        law.least() == null ? Objects.requireNonNull(law.most()) : law.least()))
                        .at(VALUE)))
                .orElseGet(Decision::allow);
    }

    private static Decision inOrder(SettingValue value, List<ProcedureRow> rows) {
        for (Map.Entry<Setting, Setting> pair : PAIRS.entrySet()) {
            Decision order = value.setting() == pair.getKey()
                    ? below(value, find(rows, pair.getValue()), value)
                    : value.setting() == pair.getValue()
                            ? below(find(rows, pair.getKey()), value, value)
                            : Decision.allow();
            if (!order.allowed()) {
                return order;
            }
        }
        return Decision.allow();
    }

    private static Decision below(SettingValue lower, SettingValue upper, SettingValue typed) {
        BigDecimal low = new BigDecimal(lower.value());
        BigDecimal high = new BigDecimal(upper.value());
        if (low.compareTo(high) < 0 || lower.unit() != upper.unit()) {
            return Decision.allow();
        }
        return typed == lower
                ? RowPolicy.outside(VALUE, BigDecimal.ONE, high.subtract(BigDecimal.ONE))
                : RowPolicy.outside(VALUE, low.add(BigDecimal.ONE), LARGEST);
    }

    private static SettingValue find(List<ProcedureRow> rows, Setting setting) {
        return rows.stream()
                .filter(SettingValue.class::isInstance)
                .map(SettingValue.class::cast)
                .filter(value -> value.setting() == setting)
                .findFirst()
                .orElseThrow();
    }
}

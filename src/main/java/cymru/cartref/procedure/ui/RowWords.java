package cymru.cartref.procedure.ui;

import cymru.cartref.account.Role;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.MeasuredService;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of rows read in the reader's language. */
final class RowWords {

    private RowWords() {}

    /** What the row is called in its table; a letter by what it is for, not by its subject. */
    static String name(ProcedureRow row) {
        return row.kind() == ProcedureRow.Kind.LETTER
                ? Words.t("procedure.letter." + row.code())
                : row.title().in(Words.language());
    }

    /** Any part of a row. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> Words.t("procedure.nothing");
            case Bilingual both -> both.in(Words.language());
            case TimeLimit limit -> limit(limit);
            case Boolean yes -> Words.t(yes ? "ui.yes" : "ui.no");
            case Integer number -> number(BigDecimal.valueOf(number));
            case BigDecimal number -> number(number);
            case Role role -> Words.t("role." + role);
            case MeasuredService service -> Words.t("provider.kind." + service);
            case FirstDay first -> firstDay(first);
            case TimeLimit.Unit unit -> Words.t("procedure.unit.name." + unit);
            case Certainty certainty -> Words.t("procedure.certainty." + certainty);
            case Enum<?> constant ->
                Words.t("procedure." + constant.getDeclaringClass().getSimpleName() + "." + constant);
            case Collection<?> several when several.isEmpty() -> Words.t("procedure.nothing");
            case Collection<?> several ->
                several.stream().map(RowWords::of).sorted().collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    static String limit(TimeLimit limit) {
        return Words.t("procedure.unit." + limit.unit(), Map.of("length", limit.length()));
    }

    static String value(SettingValue value) {
        return switch (value.setting().kind()) {
            case TIME_LIMIT ->
                Words.t("procedure.unit." + value.unit(), Map.of("length", Integer.parseInt(value.value())));
            case NUMBER -> number(new BigDecimal(value.value()));
            case DATE -> day(LocalDate.parse(value.value()));
            case TEXT -> value.value();
        };
    }

    static String firstDay(@Nullable FirstDay firstDay) {
        return Words.t("procedure.first-day." + (firstDay == null ? "NONE" : firstDay.name()));
    }

    static String day(LocalDate day) {
        return Words.t("procedure.day", Map.of("day", day));
    }

    private static String number(BigDecimal number) {
        return Words.t("ui.number", Map.of("number", number));
    }
}

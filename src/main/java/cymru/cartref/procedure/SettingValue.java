package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import org.jspecify.annotations.Nullable;

/**
 * A setting's value in one version.
 *
 * @param value as kept: a whole number for a time limit, a decimal number, a text, an ISO date
 * @param unit of a time limit; null otherwise
 * @param firstDay see {@link TimeLimit}
 */
public record SettingValue(
        Setting setting,
        String value,
        TimeLimit.@Nullable Unit unit,
        @Nullable FirstDay firstDay,
        Bilingual label,
        Certainty certainty,
        Bilingual source)
        implements ProcedureRow {

    @Override
    public Kind kind() {
        return Kind.VALUE;
    }

    @Override
    public String code() {
        return setting.name();
    }

    @Override
    public Bilingual title() {
        return label;
    }
}

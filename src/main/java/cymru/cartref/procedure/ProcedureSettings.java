package cymru.cartref.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The settings of one procedure version, in the order people read them. Getters fail for a setting of another procedure
 * or kind: that is a fault of the program, not of the data.
 */
public record ProcedureSettings(ProcedureVersion version, List<SettingValue> values) {

    public ProcedureSettings {
        values = List.copyOf(values);
    }

    /** The id a case keeps, for {@link Procedures#pinned}. */
    public long versionId() {
        return version.id();
    }

    public TimeLimit limit(Setting setting) {
        SettingValue value = value(setting, Setting.Kind.TIME_LIMIT);
        return new TimeLimit(
                Integer.parseInt(value.value()),
                Objects.requireNonNull(value.unit(), setting.name()),
                value.firstDay());
    }

    /** The length of a time limit that is counted in days of any sort. */
    public int days(Setting setting) {
        TimeLimit limit = limit(setting);
        if (limit.unit() == TimeLimit.Unit.HOURS) {
            throw new IllegalArgumentException(setting + " is counted in hours");
        }
        return limit.length();
    }

    public BigDecimal number(Setting setting) {
        return new BigDecimal(value(setting, Setting.Kind.NUMBER).value());
    }

    public String text(Setting setting) {
        return value(setting, Setting.Kind.TEXT).value();
    }

    public LocalDate date(Setting setting) {
        return LocalDate.parse(value(setting, Setting.Kind.DATE).value());
    }

    private SettingValue value(Setting setting, Setting.Kind kind) {
        if (setting.kind() != kind) {
            throw new IllegalArgumentException(setting + " is a " + setting.kind() + ", not a " + kind);
        }
        return values.stream()
                .filter(value -> value.setting() == setting)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No " + setting + " in " + version.procedure() + " version " + version.number()));
    }
}

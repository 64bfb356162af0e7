package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of a row lie in columns. */
final class Cells {

    private Cells() {}

    /** The two columns {@code <name>_en} and {@code <name>_cy}. */
    static Bilingual bilingual(ResultSet row, String name) throws SQLException {
        return new Bilingual(row.getString(name + "_en"), row.getString(name + "_cy"));
    }

    /** The three columns {@code <name>_length}, {@code _unit} and {@code _first_day}. */
    static TimeLimit limit(ResultSet row, String name) throws SQLException {
        return new TimeLimit(
                row.getInt(name + "_length"),
                TimeLimit.Unit.valueOf(row.getString(name + "_unit")),
                constant(FirstDay.class, row.getString(name + "_first_day")));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Names with commas between. */
    static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String name : names.split(",")) {
            if (!name.isEmpty()) {
                constants.add(Enum.valueOf(type, name));
            }
        }
        return constants;
    }

    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}

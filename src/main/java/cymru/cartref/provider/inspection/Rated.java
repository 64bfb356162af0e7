package cymru.cartref.provider.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a service is rated today.
 *
 * @param grades the newest of each theme; a theme that was never rated is not there
 * @param state of the newest inspection
 * @param inspected day of the newest inspection
 */
public record Rated(Map<Theme, Grade> grades, RatingState state, LocalDate inspected) {

    public Rated {
        grades = Map.copyOf(grades);
    }

    public Optional<Grade> lowest() {
        return grades.values().stream().max(Enum::compareTo);
    }
}

package cymru.cartref.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.shared.BoardFigures.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden, and what cannot be worked out from what is not. */
class SmallCountsTest {

    private static final List<Link> STAYS = List.of(new Link.Balance("staying", "begun", "ended"));
    private static final List<Link> PART = List.of(new Link.Part("unmet", "final"));

    @Test
    void countsBelowFiveAreHiddenNoneToo() {
        assertThat(SmallCounts.hidden(Map.of("a", 0L, "b", 1L, "c", 4L, "d", 5L), Map.of(), List.of()))
                .isEqualTo(Set.of("a", "b", "c"));
    }

    @Test
    void whatCameAndWentIsToldOnlyTogether() {
        assertThat(stays(50, 48, 7, 5)).isEmpty();
        assertThat(stays(50, 48, 2, 0)).isEqualTo(Set.of("begun", "ended"));
        assertThat(stays(50, 32, 20, 2)).isEqualTo(Set.of("begun", "ended"));
    }

    @Test
    void aSmallNumberAtTheEndIsNotWorkedOutFromTheMonthBeforeOrAfter() {
        assertThat(stays(3, 10, 5, 12)).isEqualTo(Set.of("staying", "begun", "ended"));
        assertThat(stays(12, 3, 14, 5)).isEqualTo(Set.of("begun", "ended"));
    }

    @Test
    void aPartIsHiddenThatLeavesASmallRest() {
        assertThat(part(20, 10)).isEmpty();
        assertThat(part(20, 17)).isEqualTo(Set.of("unmet"));
        assertThat(part(20, 3)).isEqualTo(Set.of("unmet"));
        assertThat(part(4, 0)).isEqualTo(Set.of("final", "unmet"));
    }

    private static Set<String> stays(long staying, long before, long begun, long ended) {
        return SmallCounts.hidden(
                Map.of("staying", staying, "begun", begun, "ended", ended), Map.of("staying", before), STAYS);
    }

    private static Set<String> part(long whole, long part) {
        return SmallCounts.hidden(Map.of("final", whole, "unmet", part), Map.of(), PART);
    }
}

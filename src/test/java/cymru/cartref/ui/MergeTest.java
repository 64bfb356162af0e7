package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people's changes to one draft, field by field. */
class MergeTest {

    record Text(String en, String cy) {}

    record Row(@Nullable Long id, String name, @Nullable BigDecimal weight) {}

    record Draft(Text title, Set<String> areas, List<Row> rows, Map<Long, String> answers) {}

    private static final Row FIRST = new Row(1L, "first", new BigDecimal("70.00"));
    private static final Row SECOND = new Row(2L, "second", null);
    private static final Draft OPENED =
            new Draft(new Text("A", "B"), Set.of("x"), List.of(FIRST, SECOND), Map.of(5L, "yes"));

    @Test
    void whatOnlyOneChangedIsKept() {
        Draft typed = new Draft(new Text("mine", "B"), Set.of("x"), List.of(FIRST, SECOND), Map.of(5L, "mine"));
        Draft saved = new Draft(
                new Text("A", "theirs"),
                Set.of("x", "y"),
                List.of(new Row(1L, "first", new BigDecimal("60")), SECOND),
                Map.of(5L, "yes", 6L, "theirs"));
        Merge<Draft> merge = Merge.of(OPENED, typed, saved);
        assertThat(merge.both()).isEmpty();
        assertThat(merge.taken())
                .extracting(Merge.Change::path)
                .containsExactly(
                        List.of("title", "cy"), List.of("areas"), List.of("rows#1", "weight"), List.of("answers", "6"));
        assertThat(merge.merged())
                .isEqualTo(new Draft(
                        new Text("mine", "theirs"),
                        Set.of("x", "y"),
                        List.of(new Row(1L, "first", new BigDecimal("60")), SECOND),
                        Map.of(5L, "mine", 6L, "theirs")));
    }

    @Test
    void whatBothChangedStaysAsTypedUntilItIsChosen() {
        Draft typed = new Draft(new Text("mine", "B"), Set.of("x"), List.of(FIRST, SECOND), Map.of(5L, "yes"));
        Draft saved = new Draft(new Text("theirs", "B"), Set.of("x"), List.of(FIRST, SECOND), Map.of(5L, "yes"));
        Merge<Draft> merge = Merge.of(OPENED, typed, saved);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.merged()).isEqualTo(typed);
        assertThat(merge.both()).singleElement().satisfies(change -> {
            assertThat(change.saved()).isEqualTo("theirs");
            assertThat(change.typed()).isEqualTo("mine");
            assertThat(change.take().apply(typed)).isEqualTo(saved);
        });
    }

    @Test
    void rowsAreAddedRemovedAndPutBack() {
        Row added = new Row(3L, "added", null);
        Row fresh = new Row(null, "new of mine", null);
        Row changed = new Row(2L, "changed by me", null);
        Draft typed = new Draft(OPENED.title(), OPENED.areas(), List.of(changed, fresh), OPENED.answers());
        Draft saved = new Draft(
                OPENED.title(),
                OPENED.areas(),
                List.of(new Row(1L, "changed by them", FIRST.weight()), added),
                OPENED.answers());
        Merge<Draft> merge = Merge.of(OPENED, typed, saved);
        assertThat(merge.merged().rows()).containsExactly(changed, fresh, added);
        assertThat(merge.both()).extracting(Merge.Change::path).containsExactly(List.of("rows#1"), List.of("rows#1"));
        Draft all = merge.merged();
        for (Merge.Change<Draft> change : merge.both()) {
            all = change.take().apply(all);
        }
        assertThat(all.rows()).containsExactly(fresh, added, saved.rows().getFirst());
    }

    @Test
    void theSameInOtherClothesIsNoChange() {
        Draft saved = new Draft(
                OPENED.title(),
                OPENED.areas(),
                List.of(new Row(1L, "first", new BigDecimal("70")), SECOND),
                Map.of(5L, "yes", 6L, ""));
        Merge<Draft> merge = Merge.of(OPENED, OPENED, saved);
        assertThat(merge.both()).isEmpty();
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.merged()).isEqualTo(OPENED);
    }
}

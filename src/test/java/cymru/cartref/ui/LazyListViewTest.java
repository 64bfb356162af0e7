package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LazyListViewTest extends UiTest {

    private record Asked(@Nullable Integer after, int limit) {}

    private final List<Asked> asked = new ArrayList<>();
    private final Grid<Integer> grid = new Grid<>();

    private List<Integer> page(@Nullable Integer after, int limit) {
        asked.add(new Asked(after, limit));
        int from = after == null ? 0 : after + 1;
        return IntStream.range(from, Math.min(from + limit, 1000)).boxed().toList();
    }

    @Test
    void thePageAfterIsFoundByTheKeyOfTheRowBefore() {
        LazyList.feed(grid, row -> row, this::page);

        assertThat(rows(0, 50)).startsWith(0).hasSize(50);
        assertThat(rows(50, 50)).startsWith(50).hasSize(50);
        assertThat(asked).containsExactly(new Asked(null, 50), new Asked(49, 50));
    }

    @Test
    void aJumpWalksOnFromTheNearestKnownKey() {
        LazyList.feed(grid, row -> row, this::page);
        rows(0, 50);
        asked.clear();

        assertThat(rows(120, 10)).containsExactly(120, 121, 122, 123, 124, 125, 126, 127, 128, 129);
        assertThat(asked).containsExactly(new Asked(49, 50), new Asked(99, 20), new Asked(119, 10));
    }

    @Test
    void pastTheEndThereIsNothing() {
        LazyList.feed(grid, row -> row, this::page);

        assertThat(rows(990, 50)).hasSize(10);
        assertThat(rows(1100, 50)).isEmpty();
    }

    @Test
    void aChangedFilterStartsFromTheTop() {
        LazyList<Integer, Integer> list = LazyList.feed(grid, row -> row, this::page);
        rows(0, 50);
        list.refresh();
        asked.clear();

        rows(50, 50);
        assertThat(asked).containsExactly(new Asked(null, 50), new Asked(49, 50));
    }

    private List<Integer> rows(int offset, int limit) {
        return grid.getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .toList();
    }
}

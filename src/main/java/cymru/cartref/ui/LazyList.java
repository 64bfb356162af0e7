package cymru.cartref.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a grid page by page, each found by the key of the row before it, so that the thousandth page costs the database
 * what the first one does. The grid asks by row number; the keys at page borders are remembered, and a jump walks on
 * from the nearest of them.
 *
 * @param <T> a row
 * @param <K> the key the rows are ordered by, with the id in it where names may be equal
 */
public final class LazyList<T, K> {

    /** Asks a desk for rows. */
    @FunctionalInterface
    public interface Fetch<T, K> {

        /**
         * @param after the key of the last row seen; null for the first page
         * @return at most {@code limit} rows after it, in order
         */
        List<T> page(@Nullable K after, int limit);
    }

    private static final int PAGE = 50;

    private final Grid<T> grid;
    private final Function<T, K> key;
    private final Fetch<T, K> fetch;
    private final TreeMap<Integer, K> borders = new TreeMap<>();

    private LazyList(Grid<T> grid, Function<T, K> key, Fetch<T, K> fetch) {
        this.grid = grid;
        this.key = key;
        this.fetch = fetch;
    }

    /** @param key of a row, in the order of the list */
    public static <T, K> LazyList<T, K> feed(Grid<T> grid, Function<T, K> key, Fetch<T, K> fetch) {
        LazyList<T, K> list = new LazyList<>(grid, key, fetch);
        grid.setPageSize(PAGE);
        grid.setAllRowsVisible(false);
        grid.setItems(list::rows);
        return list;
    }

    /** Asks again from the top, after a filter changed. */
    public void refresh() {
        borders.clear();
        grid.getDataProvider().refreshAll();
    }

    private Stream<T> rows(Query<T, Void> query) {
        int wanted = query.getOffset();
        int limit = query.getLimit();
        Map.Entry<Integer, K> border = borders.floorEntry(wanted);
        int at = border == null ? 0 : border.getKey();
        while (at < wanted) {
            int passed = page(at, Math.min(wanted - at, PAGE)).size();
            if (passed == 0) {
                return Stream.empty();
            }
            at += passed;
        }
        return page(at, limit).stream();
    }

    /** The rows from row number {@code at}, whose border is known. */
    private List<T> page(int at, int limit) {
        List<T> rows = fetch.page(at == 0 ? null : borders.get(at), limit);
        if (!rows.isEmpty()) {
            borders.put(at + rows.size(), key.apply(rows.getLast()));
        }
        return rows;
    }
}

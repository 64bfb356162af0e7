package cymru.cartref.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed brought together with what a colleague saved meanwhile, field by field: what only the colleague
 * changed is taken over, what both changed stays as typed and is told. It works on records of records; rows of a list are
 * matched by their {@code id}, a list without ids is one field.
 *
 * @param merged what is typed, with what only the colleague changed
 * @param taken what was taken over
 * @param both what both changed
 */
public record Merge<T extends Record>(T merged, List<Change<T>> taken, List<Change<T>> both) {

    /**
     * @param path names of parts; a row is {@code lots#2}
     * @param saved what is saved now; null: removed, or empty
     * @param typed what is typed; null: removed, or empty
     * @param take puts what is saved into the whole
     */
    public record Change<T extends Record>(
            List<String> path,
            @Nullable Object saved,
            @Nullable Object typed,
            UnaryOperator<T> take) {}

    /** What becomes of a part. */
    private interface Step {
        @Nullable
        Object from(@Nullable Object held);
    }

    /** Where in the whole a part lies. */
    private interface Place<T extends Record> {
        T with(T whole, Step step);
    }

    /** @param opened what the typing began from */
    public static <T extends Record> Merge<T> of(T opened, T typed, T saved) {
        Comparison<T> comparison = new Comparison<>();
        comparison.record(List.of(), Merge::root, opened, typed, saved);
        T merged = typed;
        for (Change<T> change : comparison.taken) {
            merged = change.take().apply(merged);
        }
        return new Merge<>(merged, comparison.taken, comparison.both);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T root(T whole, Step step) {
        return (T) Objects.requireNonNull(step.from(whole));
    }

    private static final class Comparison<T extends Record> {

        private final List<Change<T>> taken = new ArrayList<>();
        private final List<Change<T>> both = new ArrayList<>();

        private void part(
                List<String> path,
                Place<T> place,
                @Nullable Object opened,
                @Nullable Object typed,
                @Nullable Object saved) {
            if (same(opened, saved) || same(typed, saved)) {
                return;
            }
            if (opened instanceof Record before && typed instanceof Record mine && saved instanceof Record theirs) {
                record(path, place, before, mine, theirs);
            } else if (opened instanceof Map<?, ?> before
                    && typed instanceof Map<?, ?> mine
                    && saved instanceof Map<?, ?> theirs) {
                map(path, place, before, mine, theirs);
            } else if (opened instanceof List<?> before
                    && typed instanceof List<?> mine
                    && saved instanceof List<?> theirs
                    && rows(before)
                    && rows(mine)
                    && rows(theirs)) {
                list(path, place, before, mine, theirs);
            } else {
                Change<T> change = new Change<>(path, saved, typed, whole -> place.with(whole, ignored -> saved));
                (same(opened, typed) ? taken : both).add(change);
            }
        }

        private void record(List<String> path, Place<T> place, Record opened, Record typed, Record saved) {
            for (RecordComponent part : opened.getClass().getRecordComponents()) {
                part(
                        longer(path, part.getName()),
                        (whole, step) -> place.with(whole, held -> withPart(held, part, step)),
                        value(opened, part),
                        value(typed, part),
                        value(saved, part));
            }
        }

        private void map(List<String> path, Place<T> place, Map<?, ?> opened, Map<?, ?> typed, Map<?, ?> saved) {
            TreeSet<Object> keys = new TreeSet<>(opened.keySet());
            keys.addAll(saved.keySet());
            for (Object key : keys) {
                part(
                        longer(path, key.toString()),
                        (whole, step) -> place.with(whole, held -> withEntry(held, key, step)),
                        opened.get(key),
                        typed.get(key),
                        saved.get(key));
            }
        }

        private void list(List<String> path, Place<T> place, List<?> opened, List<?> typed, List<?> saved) {
            List<Object> ids = new ArrayList<>();
            saved.forEach(row -> ids.add(id(row)));
            opened.stream().map(Merge::id).filter(id -> !ids.contains(id)).forEach(ids::add);
            for (Object id : ids) {
                part(
                        numbered(path, typed, saved, id),
                        (whole, step) -> place.with(whole, held -> withRow(held, id, step)),
                        row(opened, id),
                        row(typed, id),
                        row(saved, id));
            }
        }
    }

    private static List<String> longer(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** By its place in what is typed, where it is there. */
    private static List<String> numbered(List<String> path, List<?> typed, List<?> saved, @Nullable Object id) {
        List<?> in = row(typed, id) == null ? saved : typed;
        int number = in.indexOf(row(in, id)) + 1;
        List<String> numbered = new ArrayList<>(path.subList(0, path.size() - 1));
        numbered.add(path.getLast() + "#" + number);
        return numbered;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (nothing(one) && nothing(other)) {
            return true;
        }
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : one instanceof Record left && other instanceof Record right && left.getClass() == right.getClass()
                        ? Arrays.stream(left.getClass().getRecordComponents())
                                .allMatch(part -> same(value(left, part), value(right, part)))
                        : one instanceof List<?> left && other instanceof List<?> right
                                ? sameRows(left, right)
                                : Objects.equals(one, other);
    }

    /** An empty field and one that was never filled in are the same. */
    private static boolean nothing(@Nullable Object value) {
        return value == null || value.equals("");
    }

    private static boolean sameRows(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean rows(List<?> list) {
        return list.stream().allMatch(row -> row instanceof Record record && idPart(record) != null);
    }

    private static @Nullable RecordComponent idPart(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(part -> part.getName().equals("id"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object id(Object row) {
        RecordComponent part = idPart((Record) row);
        return part == null ? null : value((Record) row, part);
    }

    private static @Nullable Object row(List<?> rows, @Nullable Object id) {
        return rows.stream()
                .filter(row -> id != null && id.equals(id(row)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record withPart(@Nullable Object held, RecordComponent changed, Step step) {
        Record record = (Record) Objects.requireNonNull(held);
        RecordComponent[] parts = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Object value = value(record, parts[i]);
            values[i] = parts[i].getName().equals(changed.getName()) ? step.from(value) : value;
        }
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Object, Object> withEntry(@Nullable Object held, Object key, Step step) {
        Map<Object, Object> changed = new TreeMap<>((Map<?, ?>) Objects.requireNonNull(held));
        Object value = step.from(changed.get(key));
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }

    private static List<Object> withRow(@Nullable Object held, @Nullable Object id, Step step) {
        List<Object> changed = new ArrayList<>((List<?>) Objects.requireNonNull(held));
        Object before = row(changed, id);
        Object after = step.from(before);
        if (before == null && after != null) {
            changed.add(after);
        } else if (before != null && after == null) {
            changed.remove(before);
        } else if (before != null) {
            changed.set(changed.indexOf(before), after);
        }
        return changed;
    }
}

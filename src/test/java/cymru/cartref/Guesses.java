package cymru.cartref;

import java.io.ByteArrayInputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that somebody who knows a case's references would try with any deed: each reference where a text is asked,
 * each id where a number is, plain values elsewhere.
 */
public final class Guesses {

    private static final int MOST = 15;

    private final List<String> references;
    private final List<Long> ids;

    public Guesses(List<String> references, List<Long> ids) {
        this.references = references;
        this.ids = ids;
    }

    /** Combinations, the same ones for everybody: every first text with the next, as far as they reach. */
    public List<@Nullable Object[]> of(Method deed) {
        List<@Nullable Object[]> all = new ArrayList<>();
        all.add(new Object[0]);
        for (Parameter parameter : deed.getParameters()) {
            List<@Nullable Object[]> longer = new ArrayList<>();
            for (@Nullable Object[] begun : all) {
                for (Object value : values(parameter)) {
                    @Nullable Object[] next = Arrays.copyOf(begun, begun.length + 1);
                    next[begun.length] = value;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all.size() <= MOST ? all : all.subList(0, MOST);
    }

    private List<@Nullable Object> values(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        if (type == String.class) {
            return new ArrayList<>(references);
        }
        if (type == long.class || type == Long.class) {
            return new ArrayList<>(ids);
        }
        if (type == int.class) {
            return List.of(50, 1);
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (nullable(parameter.getAnnotatedType())) {
            List<@Nullable Object> nothing = new ArrayList<>();
            nothing.add(null);
            return nothing;
        }
        return raw(type).isRecord()
                ? List.of(make(type, ""), make(type, references.getFirst()))
                : List.of(make(type, references.getFirst()));
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Object make(Type type, String text) {
        Class<?> raw = raw(type);
        return switch (raw.getSimpleName()) {
            case "String" -> text;
            case "long", "Long" -> ids.getFirst();
            case "int", "Integer" -> 1;
            case "boolean", "Boolean" -> true;
            case "BigDecimal" -> BigDecimal.ONE;
            case "Instant" -> Instant.now().plusSeconds(3_000_000);
            case "LocalDate" -> LocalDate.now();
            case "YearMonth" -> YearMonth.now();
            case "UUID" -> UUID.randomUUID();
            case "Set" -> Set.of();
            case "List" -> List.of();
            case "Map" -> Map.of();
            case "Optional" -> Optional.empty();
            case "byte[]" -> new byte[] {'{', '}'};
            case "InputStream" -> new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8));
            default -> ours(raw, text);
        };
    }

    private Object ours(Class<?> raw, String text) {
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return make(raw.getPermittedSubclasses()[0], text);
        }
        if (!raw.isRecord()) {
            throw new AssertionError("Guesses cannot make a " + raw.getName() + ": teach it");
        }
        RecordComponent[] parts = raw.getRecordComponents();
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> nullable(part.getAnnotatedType()) ? null : make(part.getGenericType(), text))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Guesses cannot make a " + raw.getName(), e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}

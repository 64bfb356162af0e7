package cymru.cartref;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that an answer says, however deep: records, collections and our own objects to their last field, streams read. */
public final class Deep {

    private final StringBuilder said = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Deep() {}

    public static String text(@Nullable Object value) {
        Deep deep = new Deep();
        deep.say(value);
        return deep.said.toString();
    }

    private void say(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Optional<?> optional -> optional.ifPresent(this::say);
            case Map<?, ?> map ->
                map.forEach((key, held) -> {
                    say(key);
                    say(held);
                });
            case Iterable<?> many -> many.forEach(this::say);
            case Object[] many -> Arrays.stream(many).forEach(this::say);
            case byte[] bytes -> word(new String(bytes, StandardCharsets.UTF_8));
            case InputStream stream -> read(stream);
            case Enum<?> constant -> word(constant.name());
            default -> {
                if (value.getClass().getName().startsWith("cymru.cartref.")) {
                    fields(value);
                } else {
                    word(value.toString());
                }
            }
        }
    }

    private void word(String word) {
        said.append(word).append('\n');
    }

    private void read(InputStream stream) {
        try (stream) {
            say(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fields(Object value) {
        if (!seen.add(value)) {
            return;
        }
        word(value.toString());
        Field[] fields = Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toArray(Field[]::new);
        AccessibleObject.setAccessible(fields, true);
        for (Field field : fields) {
            try {
                say(field.get(value));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

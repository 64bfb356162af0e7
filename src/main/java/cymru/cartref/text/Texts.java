package cymru.cartref.text;

import com.ibm.icu.text.MessageFormat;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of every module, from {@code messages/<module>_en.properties} and {@code _cy}. Patterns are ICU's with named
 * arguments, for example {@code {count, plural, one {# day} other {# days}}}.
 */
@Component
public class Texts {

    private final Map<Language, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts() {
        for (Language language : Language.values()) {
            patterns.put(
                    language,
                    load("classpath*:messages/*_" + language.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
    }

    public String get(Language language, String key) {
        return get(language, key, Map.of());
    }

    /** The text of {@code key}; the key itself when there is none, so that a page never fails for a missing word. */
    public String get(Language language, String key, Map<String, ?> arguments) {
        String pattern = of(language).get(key);
        if (pattern == null) {
            return key;
        }
        MessageFormat format =
                formats.computeIfAbsent(language + key, k -> new MessageFormat(pattern, language.locale()));
        synchronized (format) {
            return format.format(new HashMap<>(arguments));
        }
    }

    /** In both languages, for words that are kept once and read by everybody. */
    public String both(String key) {
        return get(Language.EN, key) + " / " + get(Language.CY, key);
    }

    public boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    public String refusal(Language language, Refusal refusal) {
        return get(language, "refusal." + refusal.code(), refusal.details());
    }

    private Map<String, String> of(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private static Map<String, String> load(String pattern) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, value) -> {
                        if (all.putIfAbsent((String) key, (String) value) != null) {
                            throw new IllegalStateException("Text key twice: " + key + " in " + resource);
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}

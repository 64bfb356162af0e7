package cymru.cartref.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import cymru.cartref.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Neither language is the second one: every text of every module has its equal. */
class TextsTest {

    /** Keys whose text is rightly the same in both languages: names, and words that Welsh shares. One key per line. */
    private static final String SAME = "/same-in-both-languages.txt";

    /** The English and the Welsh texts of one module. */
    record Bundle(String name, Map<String, String> english, Map<String, String> welsh) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bundle> bundles() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            names.add(Objects.requireNonNull(resource.getFilename()).replaceFirst("_(en|cy)\\.properties$", ""));
        }
        return names.stream().map(name -> new Bundle(name, load(name + "_en"), load(name + "_cy")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Bundle bundle) {
        assertThat(bundle.welsh().keySet()).isEqualTo(bundle.english().keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternCanBeReadAndNamesTheSameArguments(Bundle bundle) {
        SoftAssertions softly = new SoftAssertions();
        bundle.english().forEach((key, english) -> {
            String welsh = bundle.welsh().getOrDefault(key, english);
            softly.assertThatCode(() -> new MessageFormat(english, Language.EN.locale()))
                    .as("%s in English", key)
                    .doesNotThrowAnyException();
            softly.assertThatCode(() -> new MessageFormat(welsh, Language.CY.locale()))
                    .as("%s in Welsh", key)
                    .doesNotThrowAnyException();
            softly.assertThat(arguments(welsh)).as("arguments of %s", key).isEqualTo(arguments(english));
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aPluralHasItsLastResort(Bundle bundle) {
        assertThat(Stream.of(bundle.english(), bundle.welsh())
                        .flatMap(texts -> texts.values().stream())
                        .filter(text -> text.contains(", plural,"))
                        .filter(text -> !text.contains("other {") && !text.contains("other{")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void welshIsNotLeftInEnglish(Bundle bundle) throws IOException {
        Set<String> allowed = sameInBoth();
        assertThat(bundle.english().entrySet().stream()
                        .filter(text -> text.getValue().equals(bundle.welsh().get(text.getKey())))
                        .filter(text -> hasWords(text.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(key -> !allowed.contains(key)))
                .as("add a key to src/test/resources%s only when Welsh really uses the same words", SAME)
                .isEmpty();
    }

    @Test
    void noKeyIsDefinedTwice() {
        assertThatCode(Texts::new).doesNotThrowAnyException();
    }

    @Test
    void anUnknownKeyShowsItselfRatherThanFailThePage() {
        assertThat(new Texts().get(Language.CY, "no.such.key")).isEqualTo("no.such.key");
    }

    private static Set<String> sameInBoth() throws IOException {
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(SAME), SAME)) {
            return Set.copyOf(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")));
        }
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("\\{[^{}]*}", "").chars().anyMatch(Character::isLetter);
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            assertThat(in).as("messages/%s.properties", name).isNotNull();
            try (Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}

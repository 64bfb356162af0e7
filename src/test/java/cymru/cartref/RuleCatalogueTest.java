package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.Rule;
import cymru.cartref.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes in the program, in {@code docs/rules.md}, in both languages' texts and in the tests are the same. */
class RuleCatalogueTest {

    private static final Set<String> CODES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cymru.cartref").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(constant -> ((Rule) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void catalogueListsExactlyTheCodesOfTheProgram() throws IOException {
        assertThat(found(
                        Pattern.compile("(?m)^- \\*\\*([A-Z_0-9]+)\\*\\*"), Files.readString(Path.of("docs/rules.md"))))
                .isEqualTo(CODES);
    }

    @Test
    void everyRefusalSpeaksBothLanguages() {
        Texts texts = new Texts();
        for (Language language : Language.values()) {
            assertThat(CODES).allMatch(code -> texts.has(language, "refusal." + code), "has a text in " + language);
        }
    }

    @Test
    void everyRuleIsAssertedOnceAllowedAndOnceRefused() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                tests.append(Files.readString(file));
            }
        }
        assertThat(found(Pattern.compile("assertAllowed\\(\\s*(?:\\w+\\.)*([A-Z_0-9]+)\\s*,"), tests.toString()))
                .as("asserted allowed")
                .containsAll(CODES);
        assertThat(found(Pattern.compile("assertRefused\\(\\s*(?:\\w+\\.)*([A-Z_0-9]+)\\s*,"), tests.toString()))
                .as("asserted refused")
                .containsAll(CODES);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}

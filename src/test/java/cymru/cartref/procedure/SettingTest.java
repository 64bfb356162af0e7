package cymru.cartref.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that the page calls kept by people is read by no code, and every other is read by some. */
class SettingTest {

    /** These only check what an editor writes. */
    private static final Set<String> CHECKS = Set.of("Setting.java", "Statute.java", "SettingPolicy.java");

    private static final Pattern NAMED = Pattern.compile("(?:\\bSetting\\.|\")([A-Z_]+)\\b");

    @Test
    void whatThePortalActsOnIsWhatThePageSays() throws IOException {
        Set<String> read = NAMED.matcher(text("src/main/java") + text("bpmn"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        for (Setting setting : Setting.values()) {
            assertThat(setting.byPeople())
                    .as("%s is read by no code", setting)
                    .isEqualTo(!read.contains(setting.name()));
        }
        assertThat(Arrays.stream(Setting.values()).filter(Setting::byPeople)).isNotEmpty();
    }

    private static String text(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !CHECKS.contains(file.getFileName().toString()))
                    .toList();
            return all.stream().map(SettingTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

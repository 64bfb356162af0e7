package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of drawn processes shows the models as they are now. */
class ProcessPicturesTest {

    private static final Path PICTURES = Path.of("docs/processes");

    @TestFactory
    Stream<DynamicTest> everyModelIsDrawnAsItIsNow() {
        return ProcessModelTest.models().stream()
                .map(model -> DynamicTest.dynamicTest(model.getName(), () -> isDrawn(model)));
    }

    private static void isDrawn(File model) throws IOException, NoSuchAlgorithmException {
        String name = model.getName().replace(".bpmn", "");
        String sum = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model.toPath())));
        assertThat(Files.readString(PICTURES.resolve(name + ".svg")))
                .as("tools/diagrams draws it again")
                .contains(sum);
        assertThat(Files.readString(Path.of("docs/processes.md"))).contains("(processes/" + name + ".svg)");
    }

    @Test
    void noPictureIsLeftOfAModelThatIsGone() throws IOException {
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures).hasSameSizeAs(ProcessModelTest.models());
        }
    }
}

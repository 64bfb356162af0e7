package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalisedUploadViewTest extends UiTest {

    private static final int MOST = 100_000;

    private final List<Path> before = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private final LocalisedUpload.Limited handler =
            new LocalisedUpload.Limited(MOST, (name, content) -> taken.add(content.readAllBytes().length), "too big");

    @BeforeEach
    void lookAtTheTemporaryFiles() throws IOException {
        before.addAll(temporaryFiles());
    }

    @AfterEach
    void noneIsLeft() throws IOException {
        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    @Test
    void fileOfTheLimitItselfIsTaken() throws IOException {
        UploadEvent event = event(new ByteArrayInputStream(new byte[MOST]), MOST);
        handler.handleUploadRequest(event);
        assertThat(taken).containsExactly(MOST);
        assertThat(event.isRejected()).isFalse();
    }

    @Test
    void endlessRequestIsCutOffAtTheLimitWhateverItSaysOfItsSize() throws IOException {
        for (long said : new long[] {-1, 10}) {
            Endless content = new Endless();
            UploadEvent event = event(content, said);
            handler.handleUploadRequest(event);
            assertThat(taken).isEmpty();
            assertThat(event.isRejected()).isTrue();
            assertThat(content.sent.get()).isBetween((long) MOST, MOST + 20_000L);
        }
    }

    @Test
    void whatSaysThatItIsTooBigIsNotEvenRead() throws IOException {
        Endless content = new Endless();
        handler.handleUploadRequest(event(content, MOST + 1));
        assertThat(content.sent.get()).isZero();
    }

    @Test
    void fileIsRemovedWhenTheDeedFails() {
        LocalisedUpload.Limited failing = new LocalisedUpload.Limited(
                MOST,
                (name, content) -> {
                    throw new IllegalStateException("the deed failed");
                },
                "too big");
        assertThatThrownBy(() -> failing.handleUploadRequest(event(new ByteArrayInputStream(new byte[1]), 1)))
                .hasMessage("the deed failed");
    }

    @Test
    void smallFileStaysInMemory() throws IOException {
        List<Path> during = new ArrayList<>();
        LocalisedUpload.InMemory inMemory = new LocalisedUpload.InMemory(
                MOST,
                (name, content) -> {
                    during.addAll(temporaryFiles());
                    taken.add(content.readAllBytes().length);
                },
                "too big");
        inMemory.handleUploadRequest(event(new ByteArrayInputStream(new byte[MOST]), MOST));
        assertThat(taken).containsExactly(MOST);
        assertThat(during).isSubsetOf(before);
        Endless content = new Endless();
        UploadEvent event = event(content, 10);
        inMemory.handleUploadRequest(event);
        assertThat(event.isRejected()).isTrue();
        assertThat(content.sent.get()).isLessThanOrEqualTo(MOST + 1L);
    }

    @Test
    void fileThatTheBrowserKeepsBackIsNamedWithTheReason() {
        LocalisedUpload upload = shown(new LocalisedUpload(MOST, (name, ignored) -> {}));
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "The file is too big.", "llun.png"));
        assertThat(text(find(RefusalNotice.class).single())).contains("llun.png was not taken", "The file is too big.");
    }

    private static UploadEvent event(InputStream content, long said) {
        LocalisedUpload upload = shown(new LocalisedUpload(MOST, (name, ignored) -> {}));
        return new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                "plan.pdf",
                said,
                "application/pdf",
                upload.getElement(),
                null) {
            @Override
            public InputStream getInputStream() {
                return content;
            }

            @Override
            public UI getUI() {
                return UI.getCurrent();
            }
        };
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("cartref-upload"))
                    .toList();
        }
    }

    private static final class Endless extends InputStream {

        final AtomicLong sent = new AtomicLong();

        @Override
        public int read() {
            sent.incrementAndGet();
            return 1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            sent.addAndGet(length);
            return length;
        }
    }
}

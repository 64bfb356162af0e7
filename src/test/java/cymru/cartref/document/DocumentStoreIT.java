package cymru.cartref.document;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.PortalTest;
import cymru.cartref.document.DocumentStore.Accept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DocumentStoreIT {

    private static final int MEBIBYTE = 1024 * 1024;

    @Autowired
    DocumentStore store;

    @Autowired
    DocumentFolder folder;

    @Autowired
    DocumentSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fileComesBackByteForByteWithItsFacts() throws IOException {
        byte[] content = Samples.text("Safeguarding policy ŵŷ\n");
        StoredDocument stored = keep(content, "../Polisi ŵ.txt", Accept.EVIDENCE);
        assertThat(stored.name()).isEqualTo("Polisi ŵ.txt");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(store.findAll(List.of(stored.id()))).containsExactly(stored);
        try (InputStream in = store.open(stored.id())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void neitherContentNorNameLiesOpen() throws IOException {
        StoredDocument stored = keep(Samples.text("MARKER-ANSWER of a bid"), "MARKER-NAME.txt", Accept.EVIDENCE);
        Path file = folder.path(stored.id());
        assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("MARKER");
        byte[] name = jdbc.sql("SELECT name_sealed FROM document WHERE id = ?")
                .param(stored.id().value().toString())
                .query(byte[].class)
                .single();
        assertThat(new String(name, StandardCharsets.ISO_8859_1)).doesNotContain("MARKER");
    }

    @Test
    void filesCannotBeExchangedOrChangedOnDisk() throws IOException {
        StoredDocument one = keep(Samples.text("one"), "one.txt", Accept.EVIDENCE);
        StoredDocument two = keep(Samples.text("two"), "two.txt", Accept.EVIDENCE);
        Files.copy(folder.path(one.id()), folder.path(two.id()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (InputStream in = store.open(two.id())) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void everyAcceptedKindIsKnownByItsContent() {
        assertThat(kept(Samples.pdf(), "a.pdf")).isEqualTo(DocumentPolicy.PDF);
        assertThat(kept(Samples.word(), "a.docx")).isEqualTo(DocumentPolicy.WORD);
        assertThat(kept(Samples.excel(), "a.xlsx")).isEqualTo(DocumentPolicy.EXCEL);
        assertThat(kept(Samples.openDocument(DocumentPolicy.ODF_TEXT), "a.odt")).isEqualTo(DocumentPolicy.ODF_TEXT);
        assertThat(kept(Samples.openDocument(DocumentPolicy.ODF_SHEET), "a.ods"))
                .isEqualTo(DocumentPolicy.ODF_SHEET);
        assertThat(kept(Samples.text("a,b\n1,2\n"), "a.csv")).isEqualTo(DocumentPolicy.CSV);
        assertThat(kept(Samples.image("png"), "a.png")).isEqualTo(DocumentPolicy.PNG);
        assertThat(kept(Samples.image("jpg"), "no ending")).isEqualTo(DocumentPolicy.JPEG);
        assertThat(keep(Samples.text(" {\"ocid\": \"x\"}"), "notice.json", Accept.NOTICE)
                        .mediaType())
                .isEqualTo(DocumentPolicy.JSON);
    }

    @Test
    void emptyFileIsRefused() throws Throwable {
        assertAllowed(DocumentRule.DOCUMENT_EMPTY, () -> keep(Samples.text("x"), "a.txt", Accept.EVIDENCE));
        refusedAndGone(DocumentRule.DOCUMENT_EMPTY, new byte[0], "a.pdf", Accept.EVIDENCE);
        assertRefused(DocumentRule.DOCUMENT_EMPTY, () -> keep(new byte[0], "a.txt", Accept.EVIDENCE));
    }

    @Test
    void sizeIsCountedToTheByte() throws Throwable {
        byte[] picture = Arrays.copyOf(Samples.image("png"), 5 * MEBIBYTE);
        assertAllowed(DocumentRule.DOCUMENT_TOO_LARGE, () -> keep(picture, "a.png", Accept.PHOTO));
        byte[] larger = Arrays.copyOf(picture, picture.length + 1);
        assertRefused(DocumentRule.DOCUMENT_TOO_LARGE, () -> keep(larger, "a.png", Accept.PHOTO));
        refusedAndGone(DocumentRule.DOCUMENT_TOO_LARGE, larger, "a.png", Accept.PHOTO);
        assertThat(DocumentPolicy.size(Accept.EVIDENCE, 20L * MEBIBYTE).allowed())
                .isTrue();
        assertThat(DocumentPolicy.size(Accept.EVIDENCE, 20L * MEBIBYTE + 1).allowed())
                .isFalse();
    }

    @Test
    void endlessStreamIsCutOff() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertRefused(DocumentRule.DOCUMENT_TOO_LARGE, () -> store.store(endless, "a.txt", Accept.NOTICE));
    }

    @Test
    void contentThatIsNotAcceptedIsRefusedWhateverItsName() throws Throwable {
        assertAllowed(
                DocumentRule.DOCUMENT_TYPE_NOT_ACCEPTED, () -> keep(Samples.word(), "plan.docx", Accept.EVIDENCE));
        assertRefused(
                DocumentRule.DOCUMENT_TYPE_NOT_ACCEPTED, () -> keep(Samples.plainZip(), "plan.docx", Accept.EVIDENCE));
        refused(Samples.text("MZ\u0090\u0000 program"), "plan.pdf", Accept.EVIDENCE);
        refused(Samples.text("<html><script>alert(1)</script></html>"), "plan.txt", Accept.EVIDENCE);
        refused(Samples.text("alert(1)"), "plan.js", Accept.EVIDENCE);
        refused(Samples.text("just text"), "plan.docx", Accept.EVIDENCE);
        refused(Samples.excel(), "plan.docx", Accept.EVIDENCE);
        refused(Samples.wordWithMacros(), "plan.docx", Accept.EVIDENCE);
        refused(Samples.openDocumentWithMacros("Basic"), "plan.odt", Accept.EVIDENCE);
        refused(Samples.openDocumentWithMacros("Scripts"), "plan.odt", Accept.EVIDENCE);
        refused(Samples.openDocument("application/x-other"), "plan.odt", Accept.EVIDENCE);
        refused(Arrays.copyOf(Samples.word(), 60), "plan.docx", Accept.EVIDENCE);
        refused(Samples.pdf(), "a.png", Accept.PHOTO);
        refused(Samples.pdf(), "notice.json", Accept.NOTICE);
        refused(Samples.text("<notice/>"), "notice.json", Accept.NOTICE);
    }

    @Test
    void archiveBombsAreRefused() throws Throwable {
        assertAllowed(
                DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB, () -> keep(Samples.bomb(9), "plan.docx", Accept.EVIDENCE));
        assertRefused(
                DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB, () -> keep(Samples.bomb(250), "plan.docx", Accept.EVIDENCE));
        refusedAndGone(
                DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB, Samples.manyEntries(2_001), "plan.docx", Accept.EVIDENCE);
        refusedAndGone(DocumentRule.DOCUMENT_IS_AN_ARCHIVE_BOMB, Samples.hiddenEntries(), "plan.docx", Accept.EVIDENCE);
        assertThat(DocumentPolicy.archive(2_000, DocumentPolicy.MOST_UNPACKED, 10L * MEBIBYTE)
                        .allowed())
                .isTrue();
        assertThat(DocumentPolicy.archive(3, DocumentPolicy.MOST_UNPACKED + 1, 20L * MEBIBYTE)
                        .allowed())
                .isFalse();
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        InputStream breaking = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the connection broke");
                }
                return 'a';
            }
        };
        List<Path> before = files();
        assertThatThrownBy(() -> store.store(breaking, "a.txt", Accept.EVIDENCE))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void fileOfARolledBackDeedIsUnknownAndSweptAfterADay() throws IOException {
        StoredDocument kept = keep(Samples.text("kept"), "a.txt", Accept.EVIDENCE);
        StoredDocument lost = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return keep(Samples.text("lost"), "b.txt", Accept.EVIDENCE);
        }));
        assertThat(store.find(lost.id())).isEmpty();
        assertThatThrownBy(() -> store.open(lost.id())).isInstanceOf(NoSuchElementException.class);

        assertThat(sweepOf(lost)).as("younger than a day").isZero();
        FileTime old = FileTime.from(
                Clock.systemUTC().instant().minus(DocumentSweep.GRACE).minus(Duration.ofMinutes(1)));
        Files.setLastModifiedTime(folder.path(lost.id()), old);
        Files.setLastModifiedTime(folder.path(kept.id()), old);
        sweepOf(lost);
        sweepOf(kept);
        assertThat(folder.path(lost.id())).doesNotExist();
        assertThat(folder.path(kept.id())).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(evil).pdf", "<img src=x onerror=alert(1)>.pdf", "\u202Efdp.exe", "🎉.pdf"})
    void hostileNamesAreKeptHarmless(String name) {
        assertThat(keep(Samples.pdf(), name, Accept.EVIDENCE).name())
                .endsWith(".pdf")
                .doesNotContain("<", ">", "\u202E", "/");
    }

    private StoredDocument keep(byte[] content, String name, Accept accept) {
        return store.store(new ByteArrayInputStream(content), name, accept);
    }

    private String kept(byte[] content, String name) {
        return keep(content, name, Accept.EVIDENCE).mediaType();
    }

    private void refused(byte[] content, String name, Accept accept) throws IOException {
        refusedAndGone(DocumentRule.DOCUMENT_TYPE_NOT_ACCEPTED, content, name, accept);
    }

    private void refusedAndGone(DocumentRule rule, byte[] content, String name, Accept accept) throws IOException {
        List<Path> before = files();
        assertRefused(rule, () -> keep(content, name, accept));
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int shard = 0; shard < DocumentFolder.SHARDS; shard++) {
            files.addAll(folder.shard(shard));
        }
        return files;
    }

    private int sweepOf(StoredDocument document) throws IOException {
        return sweep.sweep((int) (document.id().value().getMostSignificantBits() >>> 56));
    }
}

package cymru.cartref.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] ANSWER = "Brothers and sisters stay together".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("unset");

    private final Vault vault = new TinkVault(KeyRing.generate());

    @Test
    void whatWasSealedOpensInItsContext() {
        byte[] sealed = vault.seal(ANSWER, "bid 7");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Brothers");
        assertThat(vault.open(sealed, "bid 7")).isEqualTo(ANSWER);
    }

    @Test
    void anotherContextDoesNotOpenIt() {
        byte[] sealed = vault.seal(ANSWER, "bid 7");
        assertThatThrownBy(() -> vault.open(sealed, "bid 8")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyRingDoesNotOpenIt() {
        byte[] sealed = vault.seal(ANSWER, "bid 7");
        assertThatThrownBy(() -> new TinkVault(KeyRing.generate()).open(sealed, "bid 7"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anyChangedByteIsNoticed() {
        byte[] sealed = vault.seal(ANSWER, "bid 7");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open(changed, "bid 7")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void longStreamsOpenAgainByteForByte() throws IOException {
        byte[] plain = noise(300_000);
        assertThat(opened(sealed(plain, "file 1"), "file 1")).isEqualTo(plain);
    }

    @Test
    void streamsOfAnotherContextChangedOrCutShortDoNotOpen() throws IOException {
        byte[] sealed = sealed(noise(30_000), "file 1");
        byte[] changed = sealed.clone();
        changed[20_000] ^= 1;
        byte[] cut = Arrays.copyOf(sealed, sealed.length - 5_000);
        assertThatThrownBy(() -> opened(sealed, "file 2")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(changed, "file 1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(cut, "file 1")).isInstanceOf(IOException.class);
    }

    @Test
    void keyFileIsMadeOnceForItsOwnerOnlyAndReadAgainAfterARestart() throws IOException {
        Path file = folder.resolve("data/vault-keys.json");
        byte[] sealed = new TinkVault(new VaultProperties(null, file, true)).seal(ANSWER, "bid 7");
        String written = Files.readString(file);

        Vault restarted = new TinkVault(new VaultProperties(null, file, true));

        assertThat(restarted.open(sealed, "bid 7")).isEqualTo(ANSWER);
        assertThat(Files.readString(file)).isEqualTo(written);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.resolveSibling("."))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void environmentCarriesTheSameKeyRingAsAFile() throws IOException {
        Path file = folder.resolve("vault-keys.json");
        byte[] sealed = new TinkVault(new VaultProperties(null, file, true)).seal(ANSWER, "bid 7");
        String keys = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        assertThat(new TinkVault(new VaultProperties(keys, null, false)).open(sealed, "bid 7"))
                .isEqualTo(ANSWER);
    }

    @Test
    void missingKeyStopsTheStartAndSaysWhatToDo() {
        Path file = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> new TinkVault(new VaultProperties(null, null, false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CARTREF_VAULT_KEYS");
        assertThatThrownBy(() -> new TinkVault(new VaultProperties(null, file, false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void brokenKeyStopsTheStartWithoutShowingIt() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"values\": \"secret-material\"}");
        assertThatThrownBy(() -> new TinkVault(new VaultProperties(null, file, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("could not be read")
                .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("secret-material"));
        assertThatThrownBy(() -> new TinkVault(new VaultProperties("%%%", null, false)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new VaultProperties("secret-material", file, true).toString())
                .doesNotContain("secret-material");
    }

    private byte[] sealed(byte[] plain, String context) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream sealing = vault.sealing(target, context)) {
            sealing.write(plain);
        }
        return target.toByteArray();
    }

    private byte[] opened(byte[] sealed, String context) throws IOException {
        try (InputStream opening = vault.opening(new ByteArrayInputStream(sealed), context)) {
            return opening.readAllBytes();
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}

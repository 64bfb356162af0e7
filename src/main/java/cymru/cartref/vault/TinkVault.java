package cymru.cartref.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tink does the sealing; the context travels as associated data, so it is checked but not stored. */
@Component
class TinkVault implements Vault {

    private final Aead values;
    private final StreamingAead files;

    @Autowired
    TinkVault(VaultProperties properties) {
        this(KeyRingSource.keyRing(properties));
    }

    TinkVault(KeyRing ring) {
        try {
            this.values = ring.values();
            this.files = ring.files();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key ring does not hold one key set for values and one for files", e);
        }
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        try {
            return values.encrypt(plain, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        try {
            return values.decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Opening failed: changed, or of another context or key ring", e);
        }
    }

    @Override
    public OutputStream sealing(OutputStream target, String context) throws IOException {
        try {
            return files.newEncryptingStream(target, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IOException("Sealing failed", e);
        }
    }

    @Override
    public InputStream opening(InputStream sealed, String context) throws IOException {
        try {
            return files.newDecryptingStream(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IOException("Opening failed", e);
        }
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}

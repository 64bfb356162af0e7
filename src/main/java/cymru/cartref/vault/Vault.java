package cymru.cartref.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Seals bytes and streams with the application's key ring (authenticated encryption). {@code context} is bound to the
 * sealed bytes: opening with another one fails, so a row copied to another case cannot be read there.
 */
public interface Vault {

    byte[] seal(byte[] plain, String context);

    /** @throws IllegalStateException when the bytes were changed, or belong to another context or key ring */
    byte[] open(byte[] sealed, String context);

    OutputStream sealing(OutputStream target, String context) throws IOException;

    InputStream opening(InputStream sealed, String context) throws IOException;
}

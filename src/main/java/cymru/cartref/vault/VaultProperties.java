package cymru.cartref.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key ring comes from.
 *
 * @param keys the key ring itself, base64 of what a key file holds: environment {@code CARTREF_VAULT_KEYS}
 * @param keyFile the file that holds it, asked when {@code keys} is not given
 * @param create whether a missing file is made; only for the embedded start, since a key ring made anew on a server that
 *     lost its own would hide the loss
 */
@ConfigurationProperties("cartref.vault")
record VaultProperties(@Nullable String keys, @Nullable Path keyFile, boolean create) {

    /** Keys never reach a log. */
    @Override
    public String toString() {
        return "VaultProperties[keyFile=" + keyFile + ", create=" + create + "]";
    }
}

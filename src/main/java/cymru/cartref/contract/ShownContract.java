package cymru.cartref.contract;

import cymru.cartref.shared.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Exactly what a reader is shown of a contract, and what the hash of a signature is of: the UTF-8 bytes of {@code html}.
 *
 * @param html block elements, escaped, without a root
 */
public record ShownContract(String reference, Language language, String html) {

    public byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** Lower-case hex. */
    public String sha256() {
        return sha256(bytes());
    }

    public static String sha256(byte[] shown) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

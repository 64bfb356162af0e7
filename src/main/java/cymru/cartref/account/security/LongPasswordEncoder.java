package cymru.cartref.account.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * bcrypt reads 72 bytes at most, a pass phrase may be longer: it hashes a SHA-384 digest of the password instead. The same
 * letter typed in two Unicode ways is the same letter.
 */
final class LongPasswordEncoder extends AbstractValidatingPasswordEncoder {

    private final BCryptPasswordEncoder bcrypt;

    LongPasswordEncoder(int cost) {
        bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    protected String encodeNonNullPassword(String rawPassword) {
        return Objects.requireNonNull(bcrypt.encode(digest(rawPassword)));
    }

    @Override
    protected boolean matchesNonNull(String rawPassword, String encodedPassword) {
        return bcrypt.matches(digest(rawPassword), encodedPassword);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encodedPassword) {
        return bcrypt.upgradeEncoding(encodedPassword);
    }

    /** 64 characters; the prefix keeps the digest from being the one of a list stolen elsewhere. */
    private static String digest(String raw) {
        try {
            byte[] bytes =
                    ("cartref:" + Normalizer.normalize(raw, Normalizer.Form.NFKC)).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

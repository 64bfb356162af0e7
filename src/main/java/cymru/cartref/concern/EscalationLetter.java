package cymru.cartref.concern;

import cymru.cartref.procedure.LetterCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was sent, in the reader's language.
 *
 * @param hash SHA-256 of what was sent, in both languages
 */
public record EscalationLetter(
        LetterCode code,
        String subject,
        String body,
        String hash,
        @Nullable String by,
        Instant at) {

    @Override
    public String toString() {
        return "EscalationLetter[sealed]";
    }
}

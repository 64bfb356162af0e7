package cymru.cartref.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a contract.
 *
 * @param by whose deed it was
 * @param who the person's name; null where it is not told
 * @param certificate number of the certificate it is about; 0 for none
 * @param why a reason that was written
 */
public record ContractEvent(
        Instant at,
        Kind kind,
        Party by,
        @Nullable String who,
        int certificate,
        @Nullable String why) {

    /** What happened. */
    public enum Kind {
        MADE,
        CERTIFICATE_SENT,
        CERTIFICATE_ACCEPTED,
        CERTIFICATE_REJECTED,
        SIGNED,
        NOT_ENTERED
    }
}

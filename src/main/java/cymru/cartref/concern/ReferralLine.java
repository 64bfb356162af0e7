package cymru.cartref.concern;

import cymru.cartref.provider.ReferralStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision about new referrals. What the provider reads has no safety reason and no names.
 *
 * @param words what was written, by part; empty parts are left out
 * @param own whether the reader proposed it
 * @param ownDecision whether the reader decided it
 * @param mayReply whether the provider may reply now
 * @param mayAppeal whether the provider may appeal now
 */
public record ReferralLine(
        String reference,
        ReferralStatus status,
        ReferralStep step,
        boolean immediate,
        Instant proposedAt,
        @Nullable Instant replyBy,
        @Nullable Instant repliedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant appealBy,
        @Nullable Instant appealedAt,
        @Nullable Instant appealDecidedAt,
        @Nullable LocalDate reviewOn,
        boolean reviewDue,
        @Nullable Instant endedAt,
        Map<String, String> words,
        boolean own,
        boolean ownDecision,
        boolean mayReply,
        boolean mayAppeal) {

    public ReferralLine {
        words = Map.copyOf(words);
    }

    public boolean appealOpen() {
        return appealedAt != null && appealDecidedAt == null;
    }

    @Override
    public String toString() {
        return "ReferralLine[" + reference + "]";
    }
}

package cymru.cartref.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole audit trail found. It cannot know of events that were cut off the end together with their
 * seals.
 *
 * @param brokenSeal position of the first seal that does not fit its event or the seal before; null when all fit
 * @param unsealed events that have waited for a seal for more than a minute
 */
public record AuditCheck(@Nullable Long brokenSeal, long unsealed) {

    public boolean whole() {
        return brokenSeal == null && unsealed == 0;
    }
}

package cymru.cartref.concern.domain;

import cymru.cartref.concern.telling.TellingRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may read a notice, how often the portal writes to a mailbox on request, and what is recorded. */
public final class NoticePolicy {

    public static final int NAME_LENGTH = 200;
    public static final int HOW_LENGTH = 2_000;

    /** Codes for one link, and links of one notice within a day. */
    public static final int MOST = 5;

    /** Wrong codes before a new one is needed. */
    public static final int TRIES = 5;

    public static final Duration CODE_LASTS = Duration.ofMinutes(15);
    public static final Duration LINK_LASTS = Duration.ofDays(30);
    public static final Duration PAUSE = Duration.ofMinutes(1);
    public static final Duration LINKS_WITHIN = Duration.ofDays(1);

    private NoticePolicy() {}

    /** A link opens a notice once, within thirty days, while no newer notice took its place. */
    public static Decision link(
            boolean known, boolean used, @Nullable Instant madeAt, boolean superseded, Instant now) {
        return Decision.require(
                known && !used && madeAt != null && !now.isAfter(madeAt.plus(LINK_LASTS)) && !superseded,
                TellingRule.NOTICE_LINK_NOT_VALID);
    }

    public static Decision code(int codes, @Nullable Instant last, Instant now) {
        return Decision.require(codes < MOST, TellingRule.NOTICE_CODES_MOST)
                .and(() -> Decision.require(
                        last == null || !now.isBefore(last.plus(PAUSE)), TellingRule.NOTICE_CODE_PAUSE));
    }

    /** @param links within the last day */
    public static Decision links(int links) {
        return Decision.require(links < MOST, TellingRule.NOTICE_LINKS_MOST);
    }

    public static Decision name(String name) {
        return !name.isBlank() && name.strip().length() <= NAME_LENGTH
                ? Decision.allow()
                : Decision.refuse(new Refusal(TellingRule.NOTICE_NAME_NEEDED, Map.of("most", NAME_LENGTH), "name"));
    }

    public static Decision open(boolean settled) {
        return Decision.require(!settled, TellingRule.NOTICE_SETTLED);
    }

    public static Decision how(String how) {
        return !how.isBlank() && how.strip().length() <= HOW_LENGTH
                ? Decision.allow()
                : Decision.refuse(new Refusal(TellingRule.NOTICE_HOW_NEEDED, Map.of("most", HOW_LENGTH), "how"));
    }

    public static Decision mailbox(@Nullable String mailbox) {
        return Decision.require(mailbox != null, TellingRule.NOTICE_NO_MAILBOX);
    }
}

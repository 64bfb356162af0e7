package cymru.cartref.concern.domain;

import cymru.cartref.concern.ConcernRule;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** When the provider learns of a concern, and when it must not. */
public final class HoldPolicy {

    public static final int REASON_LENGTH = 2_000;
    public static final int WORDS_LENGTH = 2_000;

    private HoldPolicy() {}

    /** What the provider knows already cannot be held from it. */
    public static Decision mayBeHeld(boolean shared) {
        return Decision.require(!shared, ConcernRule.HOLD_ALREADY_SHARED);
    }

    public static Decision isHeld(boolean held) {
        return Decision.require(held, ConcernRule.HOLD_NOT_HELD);
    }

    /** @param latest the last day on which it must be looked at again */
    public static Decision reviewDay(LocalDate day, LocalDate today, LocalDate latest) {
        return day.isAfter(today) && !day.isAfter(latest)
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.HOLD_REVIEW_DAY, Map.of("latest", start(latest)), "until"));
    }

    /** As texts take days. */
    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/London"));
    }

    public static Decision reason(String reason) {
        return reason.isBlank() || reason.length() > REASON_LENGTH
                ? Decision.refuse(new Refusal(ConcernRule.HOLD_REASON_NEEDED, Map.of("most", REASON_LENGTH), "reason"))
                : Decision.allow();
    }

    public static Decision mayBeShared(ConcernStatus status, boolean held, String words) {
        return Decision.require(!status.open(), ConcernRule.SHARE_BEFORE_DECISION)
                .and(() -> Decision.require(!held, ConcernRule.SHARE_WHILE_HELD))
                .and(() -> words.isBlank() || words.length() > WORDS_LENGTH
                        ? Decision.refuse(
                                new Refusal(ConcernRule.SHARE_WORDS_NEEDED, Map.of("most", WORDS_LENGTH), "words"))
                        : Decision.allow());
    }
}

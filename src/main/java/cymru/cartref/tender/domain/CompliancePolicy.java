package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.evaluation.ExclusionGround;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The compliance check: whole, asked for once with a date, and nobody excluded unheard. */
public final class CompliancePolicy {

    /** Longest note, in characters. */
    public static final int NOTE = 2_000;

    /** Longest reason, question, answer or comment. */
    public static final int TEXT = 4_000;

    private static final int MOST_FILES = 10;

    private CompliancePolicy() {}

    /**
     * @param unmet checklist items of bids still in, not yet found to be met
     * @param waiting questions and exclusions that are not settled
     */
    public static Decision mayFinish(int unmet, int waiting) {
        return unmet == 0 && waiting == 0
                ? Decision.allow()
                : Decision.refuse(TenderRule.CHECK_UNFINISHED, Map.of("unmet", unmet, "waiting", waiting));
    }

    public static Decision mayAskForItem(boolean askedBefore) {
        return Decision.require(!askedBefore, TenderRule.MISSING_ITEM_ASKED_ONCE);
    }

    /** An answer is taken until its date, the moment itself included. */
    public static Decision replyInTime(Instant now, Instant due) {
        return Decision.require(!now.isAfter(due), TenderRule.REPLY_TOO_LATE);
    }

    /** What is asked of, or decided about, one bidder stands in words that the bidder can read. */
    public static Decision reasoned(String words, int most) {
        return Decision.require(!words.isBlank(), TenderRule.ASSESSMENT_NEEDS_REASON)
                .and(() -> bounded(words, most));
    }

    /** @param attached files that an answer has already */
    public static Decision mayAttach(int attached) {
        return attached < MOST_FILES
                ? Decision.allow()
                : Decision.refuse(TenderRule.TOO_MANY_FILES, Map.of("most", MOST_FILES));
    }

    /** Nothing is cut off unseen. */
    public static Decision bounded(String words, int most) {
        return words.strip().length() <= most
                ? Decision.allow()
                : Decision.refuse(TenderRule.TEXT_TOO_LONG, Map.of("most", most));
    }

    /** Whether the bidder has been heard about what the exclusion would rest on. */
    public static Decision heard(ExclusionGround ground, Collection<BidQuery> asked, Instant now) {
        List<BidQuery> about =
                asked.stream().filter(query -> query.kind().hears(ground)).toList();
        boolean heard =
                !about.isEmpty() && about.stream().allMatch(query -> query.replied() || now.isAfter(query.dueAt()));
        return ground == ExclusionGround.ABNORMALLY_LOW_PRICE
                ? Price.mayExcludeAsTooLow(!about.isEmpty(), heard)
                : Decision.require(heard, TenderRule.EXCLUSION_BEFORE_REPLY);
    }
}

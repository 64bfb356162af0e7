package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.evaluation.ExclusionGround;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** The compliance check: whole, asked for once with a date, and nobody excluded unheard. */
public final class CompliancePolicy {

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
    public static Decision reasoned(String words) {
        return Decision.require(!words.isBlank(), TenderRule.ASSESSMENT_NEEDS_REASON);
    }

    /** Whether the bidder has been heard about what the exclusion would rest on. */
    public static Decision heard(ExclusionGround ground, Collection<BidQuery> asked, Instant now) {
        boolean heard = asked.stream()
                .filter(query -> query.kind().hears(ground))
                .anyMatch(query -> query.replied() || now.isAfter(query.dueAt()));
        if (ground != ExclusionGround.ABNORMALLY_LOW_PRICE) {
            return Decision.require(heard, TenderRule.EXCLUSION_BEFORE_REPLY);
        }
        boolean askedAbout = asked.stream().anyMatch(query -> query.kind().hears(ground));
        return Price.mayExcludeAsTooLow(askedAbout, heard);
    }
}

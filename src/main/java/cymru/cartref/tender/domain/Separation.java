package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.util.Set;

/** Steps that one person may not take alone. People by account id. */
public final class Separation {

    private Separation() {}

    /** @param hands everyone who wrote or sent what is to be approved */
    public static Decision mayApprove(long approver, Set<Long> hands) {
        return Decision.require(!hands.contains(approver), TenderRule.SECOND_PERSON_NEEDED);
    }

    public static Decision openers(long first, long second) {
        return Decision.require(first != second, TenderRule.TWO_OPENERS_NEEDED);
    }

    /** A bid is excluded after its bidder replied, or the day for it passed, and by another person than who proposed it. */
    public static Decision mayExclude(boolean repliedOrReplyTimeOver, long proposer, long decider) {
        return Decision.require(repliedOrReplyTimeOver, TenderRule.EXCLUSION_BEFORE_REPLY)
                .and(() -> Decision.require(proposer != decider, TenderRule.EXCLUSION_NEEDS_SECOND_PERSON));
    }

    /** Nobody on the panel reads a bid before declaring whether they have an interest in its bidder. */
    public static Decision mayReadBid(boolean declared, boolean conflicted) {
        return Decision.require(declared && !conflicted, TenderRule.INTEREST_NOT_DECLARED);
    }
}

package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.util.Collection;
import java.util.Map;

/** Whether a bid may be sent. */
public final class Submission {

    private Submission() {}

    public static Decision registered(boolean registered) {
        return Decision.require(registered, TenderRule.PROVIDER_NOT_REGISTERED);
    }

    /** @param stopped whether referrals to the whole provider are suspended, embargoed or closed */
    public static Decision referrals(boolean stopped) {
        return Decision.require(!stopped, TenderRule.BID_REFERRALS_STOPPED);
    }

    /** A bid binds the provider: a named authorised signatory sends it. */
    public static Decision bySignatory(boolean signatory) {
        return Decision.require(signatory, TenderRule.SIGNATORY_NEEDED);
    }

    /** @param missing codes of what is still to be written */
    public static Decision complete(Collection<String> missing) {
        return missing.isEmpty()
                ? Decision.allow()
                : Decision.refuse(TenderRule.BID_INCOMPLETE, Map.of("count", missing.size()));
    }

    /** A draft saved from an older copy would lose what a colleague wrote since. */
    public static Decision sameDraft(int known, int current) {
        return Decision.require(known == current, TenderRule.DRAFT_CHANGED_ELSEWHERE);
    }
}

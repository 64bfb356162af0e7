package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be there before a step that others see. */
public final class Publication {

    private Publication() {}

    /** The statutory platform comes first: no advert anywhere else before its reference is known. */
    public static Decision mayAdvertise(@Nullable String platformReference) {
        return Decision.require(
                platformReference != null && !platformReference.isBlank(), TenderRule.STATUTORY_REFERENCE_MISSING);
    }

    /** @param missing codes of what is still to be written */
    public static Decision mayBeSentForApproval(Collection<String> missing) {
        return missing.isEmpty()
                ? Decision.allow()
                : Decision.refuse(TenderRule.TENDER_INCOMPLETE, Map.of("count", missing.size()));
    }

    /** A notice that tells of an award begins a draft "like this one", and nothing else. */
    public static Decision mayImport(boolean tellsOfAnAward, boolean asSeed) {
        return Decision.require(!tellsOfAnAward || asSeed, TenderRule.AWARD_NOTICE_ONLY_SEEDS);
    }

    public static Decision mayTerminate(String reason, String noticeReference) {
        return Decision.require(
                !reason.isBlank() && !noticeReference.isBlank(), TenderRule.TERMINATION_NEEDS_REASON_AND_NOTICE);
    }

    /** All are answered in the same words; an answer to one alone has a written reason. */
    public static Decision mayAnswer(boolean toTheAskerAlone, String reason) {
        return Decision.require(!toTheAskerAlone || !reason.isBlank(), TenderRule.PRIVATE_ANSWER_NEEDS_REASON);
    }

    public static Decision mayDecline(String reason) {
        return Decision.require(!reason.isBlank(), TenderRule.DECLINE_NEEDS_REASON);
    }
}

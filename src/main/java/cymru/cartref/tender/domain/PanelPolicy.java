package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.util.Map;

/** Who judges, and what they declare first. */
public final class PanelPolicy {

    private PanelPolicy() {}

    /** @param least evaluators that a lot needs */
    public static Decision complete(int lot, int evaluators, int least, boolean moderated) {
        return evaluators >= least && moderated
                ? Decision.allow()
                : Decision.refuse(
                        TenderRule.PANEL_INCOMPLETE, Map.of("lot", lot, "evaluators", evaluators, "least", least));
    }

    /** Nobody scores and moderates the same tender, and who left for an interest does not come back. */
    public static Decision mayTakePlace(boolean otherFunction, boolean leftBefore) {
        return Decision.require(!otherFunction && !leftBefore, TenderRule.PANEL_PLACE_TAKEN);
    }

    /** Whoever sits on the panel reads as the panel does, and leaves the office's part to colleagues. */
    public static Decision office(boolean onPanel) {
        return Decision.require(!onPanel, TenderRule.PANEL_KEEPS_APART);
    }

    /** An interest is said in words, so that others can weigh it. */
    public static Decision interest(boolean declared, String words) {
        return Decision.require(!declared || !words.isBlank(), TenderRule.INTEREST_NEEDS_WORDS);
    }
}

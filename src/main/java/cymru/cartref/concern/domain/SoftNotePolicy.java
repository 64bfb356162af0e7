package cymru.cartref.concern.domain;

import cymru.cartref.concern.ConcernRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Map;

/** Notes that are not yet a concern. */
public final class SoftNotePolicy {

    /** Two lines. */
    public static final int LENGTH = 300;

    private SoftNotePolicy() {}

    public static Decision words(String words) {
        return words.isBlank() || words.length() > LENGTH || words.lines().count() > 2
                ? Decision.refuse(new Refusal(ConcernRule.SOFT_NOTE_LENGTH, Map.of("most", LENGTH), "words"))
                : Decision.allow();
    }

    /** @param notes about one service, in the weeks that count, that have raised nothing yet */
    public static boolean raiseTriage(int notes, int enough) {
        return notes >= enough;
    }
}

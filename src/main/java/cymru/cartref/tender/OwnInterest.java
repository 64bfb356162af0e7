package cymru.cartref.tender;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a signed-in person has to do with an opportunity.
 *
 * @param mayBid whether this person works on bids of a registered provider
 * @param declined why their provider will not bid; null: it has not said so
 * @param bids their provider's bids: references by lot number
 * @param questions their provider's own questions, with answers given to them alone
 */
public record OwnInterest(
        boolean watching,
        boolean mayBid,
        @Nullable DeclineReason declined,
        Map<Integer, String> bids,
        List<TenderPage.QuestionLine> questions) {

    public static final OwnInterest NONE = new OwnInterest(false, false, null, Map.of(), List.of());
}

package cymru.cartref.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a bid says. Kept sealed until it is opened, price apart from the rest. Its printed form names no content, so that
 * none reaches a log.
 *
 * @param answers by criterion id
 * @param commitments ids of the requirements that are promised
 * @param price pounds, for what the lot asks a price for; null where it asks for none, or none is written yet
 * @param declared that it is true and complete and was not arranged with another bidder
 */
public record BidContent(
        String contactName,
        String contactEmail,
        Map<Long, String> answers,
        List<BidFile> files,
        Set<Long> commitments,
        @Nullable BigDecimal price,
        String priceNote,
        boolean declared) {

    /** Characters; word limits are the tender's own. */
    public static final int ANSWER_LENGTH = 20_000;

    public static final int NOTE_LENGTH = 2_000;

    public BidContent {
        answers = new TreeMap<>(answers);
        files = List.copyOf(files);
        commitments = new TreeSet<>(commitments);
    }

    public static BidContent empty() {
        return new BidContent("", "", Map.of(), List.of(), Set.of(), null, "", false);
    }

    @Override
    public String toString() {
        return "BidContent[sealed]";
    }
}

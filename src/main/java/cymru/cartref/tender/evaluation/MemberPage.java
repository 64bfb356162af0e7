package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One panel member's own part. Bidders are named only once the general declaration is made and the bids are open. */
public record MemberPage(
        String tender,
        Bilingual title,
        TenderStatus status,
        MemberStage stage,
        boolean moderator,
        List<MemberLot> lots) {

    /** @param left the person no longer sits on it */
    public record MemberLot(int lot, Bilingual title, boolean left, List<Bidder> bidders) {}

    /** @param conflict null: not declared yet */
    public record Bidder(
            String bid, String provider, @Nullable Boolean conflict) {}

    /** A tender on whose panel somebody sits. */
    public record Line(String tender, Bilingual title, TenderStatus status, MemberStage stage, boolean moderator) {}
}

package cymru.cartref.tender.evaluation;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who judges a tender, lot by lot.
 *
 * @param least evaluators that a lot needs
 * @param changeable whether people can still be appointed
 * @param evaluators everyone who could take a place to score
 * @param moderators likewise, to moderate
 */
public record PanelPage(
        String tender,
        Bilingual title,
        TenderStatus status,
        int least,
        boolean changeable,
        List<LotPanel> lots,
        List<Candidate> evaluators,
        List<Candidate> moderators) {

    /** @param complete whether scoring could begin with these people */
    public record LotPanel(int lot, Bilingual title, boolean complete, List<Seat> seats) {}

    /**
     * @param member reference of the person's part in this panel
     * @param why what was said when the person left the lot
     * @param substituteWanted an officer is to appoint somebody else, or to go on without
     */
    public record Seat(
            String member,
            String name,
            boolean moderator,
            MemberStage stage,
            boolean left,
            @Nullable String why,
            boolean substituteWanted) {}

    public record Candidate(long account, String name) {}
}

package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.TenderRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** From the ranking to the notices. */
public final class AwardPolicy {

    private AwardPolicy() {}

    /** @param waiting questions and exclusions of the tender's bids that are not settled */
    public static Decision nothingWaits(int waiting) {
        return waiting == 0
                ? Decision.allow()
                : Decision.refuse(TenderRule.BIDDER_STILL_ASKED, Map.of("count", waiting));
    }

    /** The line that an award rule draws does not run through bids that are level. */
    public static Decision tieDecided(int tied) {
        return tied == 0 ? Decision.allow() : Decision.refuse(TenderRule.TIE_NOT_DRAWN, Map.of("count", tied));
    }

    /** @param stopped whether referrals to the whole provider are suspended, embargoed or closed */
    public static Decision referrals(String bidder, boolean stopped) {
        return stopped
                ? Decision.refuse(TenderRule.AWARD_PROVIDER_SUSPENDED, Map.of("bidder", bidder))
                : Decision.allow();
    }

    /** A tender does not end over the heads of suppliers who may still sign. */
    public static Decision noContractWaits(int unsigned) {
        return unsigned == 0
                ? Decision.allow()
                : Decision.refuse(TenderRule.CONTRACTS_STILL_OPEN, Map.of("count", unsigned));
    }

    /** A drawing of lots names each of the level bids once, and no other. */
    public static Decision drawing(Collection<String> tied, List<String> drawn) {
        return Decision.require(
                !tied.isEmpty() && drawn.size() == tied.size() && new HashSet<>(drawn).equals(new HashSet<>(tied)),
                TenderRule.DRAW_NOT_OF_THE_TIED);
    }

    /** Where nobody is suitable there is no award to notice; the tender ends by a termination notice. */
    public static Decision mayNotice(boolean summariesIssued, int successful) {
        return Decision.require(summariesIssued, TenderRule.SUMMARIES_NOT_ISSUED)
                .and(() -> Decision.require(successful > 0, TenderRule.NOBODY_SUITABLE));
    }

    /** A notice was published neither in the future nor before what it tells of. */
    public static Decision noticeDay(LocalDate published, LocalDate earliest, LocalDate today) {
        return published.isBefore(earliest) || published.isAfter(today)
                ? Decision.refuse(
                        TenderRule.NOTICE_DAY_NOT_POSSIBLE, Map.of("earliest", start(earliest), "today", start(today)))
                : Decision.allow();
    }

    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/London"));
    }
}

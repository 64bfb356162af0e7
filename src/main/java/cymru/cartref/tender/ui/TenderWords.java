package cymru.cartref.tender.ui;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How this module's things are said on a page. */
final class TenderWords {

    private TenderWords() {}

    /** In the reader's language; where that half is still empty, the other. */
    static String in(Bilingual text) {
        String said = text.in(Words.language());
        return said.isBlank() ? text.en() + text.cy() : said;
    }

    /** A tender in a breadcrumb or title. */
    static String named(String reference, Bilingual title) {
        String name = in(title);
        return name.isBlank() ? reference : reference + " · " + name;
    }

    static StatusBadge badge(TenderStatus status) {
        Tone tone = switch (status) {
            case LIVE -> Tone.ACTIVE;
            case CONTRACTED, DETAILS_NOTICED -> Tone.GOOD;
            case TERMINATED -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("tender.status." + status));
    }

    static StatusBadge badge(BidStatus status) {
        Tone tone = switch (status) {
            case SUBMITTED, SUCCESSFUL -> Tone.GOOD;
            case REOPENED, NEEDS_RECONFIRMING -> Tone.WARNING;
            case DRAFT -> Tone.ACTIVE;
            default -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("bid.status." + status));
    }

    /** Key of what a bid's status means for its bidder. */
    static String means(BidStatus bid, TenderStatus tender) {
        boolean undecided = bid.compareTo(BidStatus.SUCCESSFUL) < 0 && bid != BidStatus.WITHDRAWN;
        return tender == TenderStatus.TERMINATED && undecided ? "award.own.terminated" : "bid.means." + bid;
    }

    static StatusBadge badge(BidFate fate) {
        Tone tone = switch (fate) {
            case SUCCESSFUL -> Tone.GOOD;
            case TIED -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("award.fate." + fate));
    }

    /** Points of 100, to two decimals; a dash where there are none. */
    static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String pounds(@Nullable BigDecimal amount) {
        if (amount == null) {
            return Words.t("tender.value.none");
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Words.language().locale());
        format.setCurrency(Currency.getInstance("GBP"));
        format.setMaximumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    /** How many will be awarded, in a sentence. */
    static String award(TenderContent.Lot lot) {
        return Words.t(
                "tender.award." + lot.awardRule(),
                Map.of(
                        "places", lot.places() == null ? 0 : lot.places(),
                        "threshold", lot.threshold() == null ? BigDecimal.ZERO : lot.threshold()));
    }

    static String percent(@Nullable BigDecimal weight) {
        return weight == null ? "" : weight.stripTrailingZeros().toPlainString() + "%";
    }
}

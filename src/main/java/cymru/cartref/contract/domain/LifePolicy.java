package cymru.cartref.contract.domain;

import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.life.LifeRule;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.contract.life.OfferAmendment;
import cymru.cartref.contract.life.SetTerms;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be set, decided and amended in a contract's life. */
public final class LifePolicy {

    public static final int REASON_LENGTH = 4_000;
    public static final int MILESTONE_LENGTH = 500;
    public static final int MOST_MILESTONES = 50;
    public static final int MOST_NOTICE_MONTHS = 24;

    private static final BigDecimal MOST = new BigDecimal("99999999");

    private LifePolicy() {}

    /** The last day comes after the first, and an extension reaches beyond it. */
    public static Decision dates(SetTerms terms, LocalDate starts) {
        LocalDate ends = terms.ends();
        LocalDate until = terms.extendUntil();
        if (ends != null && !ends.isAfter(starts)) {
            return field(LifeRule.LIFE_DATES, "ends");
        }
        return until != null && (ends == null || !until.isAfter(ends))
                ? field(LifeRule.LIFE_DATES, "extendUntil")
                : Decision.allow();
    }

    public static Decision notice(int months) {
        return months >= 1 && months <= MOST_NOTICE_MONTHS
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(LifeRule.LIFE_NOTICE, Map.of("most", MOST_NOTICE_MONTHS), "noticeMonths"));
    }

    /** In pounds, not less than nothing. */
    public static Decision money(@Nullable BigDecimal amount, String field) {
        return amount == null || (amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2)
                ? Decision.allow()
                : field(LifeRule.LIFE_MONEY, field);
    }

    /** Something was spent, or nothing, but it was said. */
    public static Decision amount(@Nullable BigDecimal amount) {
        return amount == null ? field(LifeRule.LIFE_MONEY, "amount") : money(amount, "amount");
    }

    /** A last day or a fee that is known changes by an amendment that both sign. */
    public static Decision byAmendment(@Nullable LocalDate end, @Nullable BigDecimal fee, SetTerms terms) {
        if (end != null && !end.equals(terms.ends())) {
            return field(LifeRule.LIFE_BY_AMENDMENT, "ends");
        }
        return fee != null && (terms.weeklyFee() == null || fee.compareTo(terms.weeklyFee()) != 0)
                ? field(LifeRule.LIFE_BY_AMENDMENT, "weeklyFee")
                : Decision.allow();
    }

    public static Decision reason(String why) {
        return !why.isBlank() && why.strip().length() <= REASON_LENGTH
                ? Decision.allow()
                : Decision.refuse(new Refusal(LifeRule.LIFE_REASON, Map.of("most", REASON_LENGTH), "reason"));
    }

    /** Before its last day it is decided once it is time; ending early is a deed of its own. */
    public static Decision toDecide(LifeState state, LifeDecision what) {
        return Decision.require(
                state == LifeState.TO_DECIDE && what != LifeDecision.TERMINATE, LifeRule.LIFE_NOT_TO_DECIDE);
    }

    public static Decision goesOn(LifeState state) {
        return Decision.require(state != LifeState.OVER, LifeRule.LIFE_OVER);
    }

    /** A contract ends early on a day to come or today, before its last. */
    public static Decision early(LocalDate day, LocalDate today, @Nullable LocalDate end) {
        return day.isBefore(today) || (end != null && !day.isBefore(end))
                ? field(LifeRule.LIFE_DATES, "day")
                : Decision.allow();
    }

    public static Decision milestone(String what, @Nullable LocalDate due, int there) {
        boolean written = !what.isBlank() && what.strip().length() <= MILESTONE_LENGTH;
        return written && due != null && there < MOST_MILESTONES
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        LifeRule.LIFE_MILESTONE,
                        Map.of("length", MILESTONE_LENGTH, "most", MOST_MILESTONES),
                        written && due == null ? "due" : "what"));
    }

    /** Spend is of a month that the contract ran in, not of one to come. */
    public static Decision month(YearMonth month, LocalDate starts, LocalDate today) {
        return month.isBefore(YearMonth.from(starts)) || month.isAfter(YearMonth.from(today))
                ? field(LifeRule.LIFE_SPEND_MONTH, "month")
                : Decision.allow();
    }

    public static Decision oneAtATime(boolean open) {
        return Decision.require(!open, LifeRule.AMENDMENT_ONE_AT_A_TIME);
    }

    public static Decision words(OfferAmendment offer) {
        return written(offer.what().en(), "whatEn")
                .and(() -> written(offer.what().cy(), "whatCy"));
    }

    private static Decision written(String words, String field) {
        return !words.isBlank() && words.strip().length() <= OfferAmendment.WORDS_LENGTH
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(LifeRule.AMENDMENT_WORDS, Map.of("most", OfferAmendment.WORDS_LENGTH), field));
    }

    /**
     * It has a day from the contract's first on. An extension has a later last day, as far as the contract lets it be
     * extended; a price review has a fee.
     */
    public static Decision changes(
            OfferAmendment offer, LocalDate starts, @Nullable LocalDate end, @Nullable LocalDate until) {
        if (offer.effective().isBefore(starts)) {
            return field(LifeRule.AMENDMENT_CHANGES, "effective");
        }
        LocalDate next = offer.newEnd();
        if (offer.reason() == AmendmentReason.EXTENSION && next == null) {
            return field(LifeRule.AMENDMENT_CHANGES, "newEnd");
        }
        if (next != null && (end == null || !next.isAfter(end) || until == null || next.isAfter(until))) {
            return field(LifeRule.AMENDMENT_CHANGES, "newEnd");
        }
        return offer.reason() == AmendmentReason.PRICE_REVIEW && offer.newFee() == null
                ? field(LifeRule.AMENDMENT_CHANGES, "newFee")
                : Decision.allow();
    }

    public static Decision at(AmendmentState state, AmendmentState wanted) {
        return Decision.require(state == wanted, LifeRule.AMENDMENT_STATE);
    }

    public static Decision open(AmendmentState state) {
        return Decision.require(state.open(), LifeRule.AMENDMENT_STATE);
    }

    public static Decision asShown(String kept, String claimed, boolean untouched) {
        return Decision.require(untouched && kept.equals(claimed), LifeRule.AMENDMENT_NOT_AS_SHOWN);
    }

    public static Decision another(long offeredBy, long signer) {
        return Decision.require(offeredBy != signer, LifeRule.AMENDMENT_SAME_PERSON);
    }

    private static Decision field(LifeRule rule, String field) {
        return Decision.refuse(new Refusal(rule, Map.of(), field));
    }
}

package cymru.cartref.concern.domain;

import static cymru.cartref.concern.EscalationRule.REFERRAL_APPEAL_OVER;
import static cymru.cartref.concern.EscalationRule.REFERRAL_APPEAL_SAME_PERSON;
import static cymru.cartref.concern.EscalationRule.REFERRAL_NOT_AT_THIS_STEP;
import static cymru.cartref.concern.EscalationRule.REFERRAL_ONE_AT_A_TIME;
import static cymru.cartref.concern.EscalationRule.REFERRAL_REPLY_OVER;
import static cymru.cartref.concern.EscalationRule.REFERRAL_REPLY_RUNNING;
import static cymru.cartref.concern.EscalationRule.REFERRAL_REVIEW_DAY;
import static cymru.cartref.concern.EscalationRule.REFERRAL_SAFETY_REASON;
import static cymru.cartref.concern.EscalationRule.REFERRAL_SECOND_PERSON;
import static cymru.cartref.concern.EscalationRule.REFERRAL_STATUS_CHOICE;
import static cymru.cartref.concern.EscalationRule.REFERRAL_WORDS_NEEDED;

import cymru.cartref.concern.ReferralStep;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How it is decided that a provider or service takes no new children, or each only after a look. */
public final class ReferralPolicy {

    /** Characters of the reasons that the provider reads, and that stay with its status. */
    public static final int REASON_LENGTH = 500;

    /** Characters of a reply or an appeal. */
    public static final int WORDS_LENGTH = 4_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ReferralPolicy() {}

    /** How far a status keeps new children away; 0 not at all. */
    public static int strength(ReferralStatus status) {
        return switch (status) {
            case OPEN, VOLUNTARY_PAUSE -> 0;
            case CASE_BY_CASE -> 1;
            case SUSPENDED, EMBARGOED_SAFEGUARDING -> 2;
            case CLOSED -> 3;
        };
    }

    public static Decision oneAtATime(boolean another) {
        return Decision.require(!another, REFERRAL_ONE_AT_A_TIME);
    }

    /** A pause of its own will is the provider's, and open is what lifting leads to. */
    public static Decision mayBeProposed(ReferralStatus status) {
        return strength(status) > 0
                ? Decision.allow()
                : Decision.refuse(new Refusal(REFERRAL_STATUS_CHOICE).at("status"));
    }

    /** A review leaves the status or eases it, never more. */
    public static Decision mayBeKept(ReferralStatus next, ReferralStatus now) {
        return next == now || (strength(next) > 0 && strength(next) < strength(now))
                ? Decision.allow()
                : Decision.refuse(new Refusal(REFERRAL_STATUS_CHOICE).at("status"));
    }

    public static Decision reason(String reason) {
        return words(reason, REASON_LENGTH, "reason");
    }

    public static Decision words(String words) {
        return words(words, WORDS_LENGTH, "words");
    }

    private static Decision words(String words, int most, String field) {
        return words.isBlank() || words.length() > most
                ? Decision.refuse(new Refusal(REFERRAL_WORDS_NEEDED, Map.of("most", most), field))
                : Decision.allow();
    }

    /** Without a notice only for the safety of children, and the record says why. */
    public static Decision atOnce(String safety) {
        return safety.isBlank() || safety.length() > LevelPolicy.REASON_LENGTH
                ? Decision.refuse(
                        new Refusal(REFERRAL_SAFETY_REASON, Map.of("most", LevelPolicy.REASON_LENGTH), "safety"))
                : Decision.allow();
    }

    public static Decision isAt(ReferralStep step, ReferralStep wanted) {
        return Decision.require(step == wanted, REFERRAL_NOT_AT_THIS_STEP);
    }

    public static Decision mayReply(Instant now, Instant replyBy) {
        return Decision.require(!now.isAfter(replyBy), REFERRAL_REPLY_OVER);
    }

    /** The whole period is the provider's, also after a first reply. */
    public static Decision replyPeriodOver(Instant now, Instant replyBy) {
        return now.isAfter(replyBy)
                ? Decision.allow()
                : Decision.refuse(REFERRAL_REPLY_RUNNING, Map.of("until", replyBy.atZone(LONDON)));
    }

    public static Decision anotherPerson(long proposer, long person) {
        return Decision.require(proposer != person, REFERRAL_SECOND_PERSON);
    }

    /** @param appealed whether there was an appeal already */
    public static Decision mayAppeal(Instant now, Instant appealBy, boolean appealed) {
        return Decision.require(!appealed && !now.isAfter(appealBy), REFERRAL_APPEAL_OVER);
    }

    public static Decision mayDecideAppeal(@Nullable Long decider, long person) {
        return Decision.require(decider == null || decider != person, REFERRAL_APPEAL_SAME_PERSON);
    }

    /** @param latest the last day on which it must be looked at again */
    public static Decision reviewDay(LocalDate day, LocalDate today, LocalDate latest) {
        return day.isAfter(today) && !day.isAfter(latest)
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(REFERRAL_REVIEW_DAY, Map.of("latest", latest.atStartOfDay(LONDON)), "review"));
    }
}

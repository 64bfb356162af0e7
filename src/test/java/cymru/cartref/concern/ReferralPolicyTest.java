package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
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

import cymru.cartref.concern.domain.ReferralPolicy;
import cymru.cartref.provider.ReferralStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How it is decided that a provider takes no new children. */
class ReferralPolicyTest {

    private static final Instant END = Instant.parse("2027-03-08T23:59:59Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void noticeNamesSomethingStricterThanOpenAndOneAtATime() {
        assertAllowed(REFERRAL_ONE_AT_A_TIME, ReferralPolicy.oneAtATime(false));
        assertRefused(REFERRAL_ONE_AT_A_TIME, ReferralPolicy.oneAtATime(true));
        assertAllowed(REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeProposed(ReferralStatus.CASE_BY_CASE));
        assertRefused(REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeProposed(ReferralStatus.OPEN));
        assertRefused(REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeProposed(ReferralStatus.VOLUNTARY_PAUSE));
    }

    @Test
    void aReviewLeavesOrEases() {
        assertAllowed(
                REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeKept(ReferralStatus.SUSPENDED, ReferralStatus.SUSPENDED));
        assertAllowed(
                REFERRAL_STATUS_CHOICE,
                ReferralPolicy.mayBeKept(ReferralStatus.CASE_BY_CASE, ReferralStatus.SUSPENDED));
        assertRefused(
                REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeKept(ReferralStatus.CLOSED, ReferralStatus.SUSPENDED));
        assertRefused(REFERRAL_STATUS_CHOICE, ReferralPolicy.mayBeKept(ReferralStatus.OPEN, ReferralStatus.SUSPENDED));
    }

    @Test
    void wordsAreWrittenAndBounded() {
        assertAllowed(REFERRAL_WORDS_NEEDED, ReferralPolicy.reason("ŵ".repeat(500)));
        assertRefused(REFERRAL_WORDS_NEEDED, ReferralPolicy.reason("ŵ".repeat(501)));
        assertAllowed(REFERRAL_WORDS_NEEDED, ReferralPolicy.words("ŵ".repeat(4_000)));
        assertRefused(REFERRAL_WORDS_NEEDED, ReferralPolicy.words(" "));
        assertAllowed(REFERRAL_SAFETY_REASON, ReferralPolicy.atOnce("No night staff."));
        assertRefused(REFERRAL_SAFETY_REASON, ReferralPolicy.atOnce(""));
    }

    @Test
    void theReplyPeriodIsTheProvidersToItsLastSecond() {
        assertAllowed(REFERRAL_REPLY_OVER, ReferralPolicy.mayReply(END, END));
        assertRefused(REFERRAL_REPLY_OVER, ReferralPolicy.mayReply(END.plusNanos(1_000), END));
        assertRefused(REFERRAL_REPLY_RUNNING, ReferralPolicy.replyPeriodOver(END, END));
        assertAllowed(REFERRAL_REPLY_RUNNING, ReferralPolicy.replyPeriodOver(END.plusNanos(1_000), END));
    }

    @Test
    void stepsFollowEachOtherAndPersonsDiffer() {
        assertAllowed(REFERRAL_NOT_AT_THIS_STEP, ReferralPolicy.isAt(ReferralStep.NOTICE, ReferralStep.NOTICE));
        assertRefused(REFERRAL_NOT_AT_THIS_STEP, ReferralPolicy.isAt(ReferralStep.LIFTED, ReferralStep.IN_FORCE));
        assertAllowed(REFERRAL_SECOND_PERSON, ReferralPolicy.anotherPerson(1, 2));
        assertRefused(REFERRAL_SECOND_PERSON, ReferralPolicy.anotherPerson(1, 1));
        assertAllowed(REFERRAL_APPEAL_SAME_PERSON, ReferralPolicy.mayDecideAppeal(1L, 2));
        assertRefused(REFERRAL_APPEAL_SAME_PERSON, ReferralPolicy.mayDecideAppeal(1L, 1));
    }

    @Test
    void anAppealIsMadeOnceInTime() {
        assertAllowed(REFERRAL_APPEAL_OVER, ReferralPolicy.mayAppeal(END, END, false));
        assertRefused(REFERRAL_APPEAL_OVER, ReferralPolicy.mayAppeal(END.plusNanos(1_000), END, false));
        assertRefused(REFERRAL_APPEAL_OVER, ReferralPolicy.mayAppeal(END, END, true));
    }

    @Test
    void theNextReviewIsAfterTodayAndWithinTheProceduresTime() {
        assertAllowed(REFERRAL_REVIEW_DAY, ReferralPolicy.reviewDay(TODAY.plusDays(28), TODAY, TODAY.plusDays(28)));
        assertRefused(REFERRAL_REVIEW_DAY, ReferralPolicy.reviewDay(TODAY.plusDays(29), TODAY, TODAY.plusDays(28)));
        assertRefused(REFERRAL_REVIEW_DAY, ReferralPolicy.reviewDay(TODAY, TODAY, TODAY.plusDays(28)));
    }
}

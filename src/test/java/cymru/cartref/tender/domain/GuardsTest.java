package cymru.cartref.tender.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.tender.TenderRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may not act alone, and what must be there before a step that others see. */
class GuardsTest {

    @Test
    void approvalIsAnotherPersons() {
        assertRefused(TenderRule.SECOND_PERSON_NEEDED, Separation.mayApprove(7, Set.of(3L, 7L)));
        assertAllowed(TenderRule.SECOND_PERSON_NEEDED, Separation.mayApprove(8, Set.of(3L, 7L)));
    }

    @Test
    void bidsAreOpenedByTwoDifferentPeople() {
        assertRefused(TenderRule.TWO_OPENERS_NEEDED, Separation.openers(7, 7));
        assertAllowed(TenderRule.TWO_OPENERS_NEEDED, Separation.openers(7, 8));
    }

    @Test
    void aBidIsExcludedAfterTheReplyAndByAnotherPerson() {
        assertRefused(TenderRule.EXCLUSION_BEFORE_REPLY, Separation.mayExclude(false, 7, 8));
        assertAllowed(TenderRule.EXCLUSION_BEFORE_REPLY, Separation.mayExclude(true, 7, 8));
        assertRefused(TenderRule.EXCLUSION_NEEDS_SECOND_PERSON, Separation.mayExclude(true, 7, 7));
        assertAllowed(TenderRule.EXCLUSION_NEEDS_SECOND_PERSON, Separation.mayExclude(true, 7, 8));
    }

    @Test
    void nobodyReadsABidBeforeDeclaringOrWithAnInterest() {
        assertRefused(TenderRule.INTEREST_NOT_DECLARED, Separation.mayReadBid(false, false));
        assertRefused(TenderRule.INTEREST_NOT_DECLARED, Separation.mayReadBid(true, true));
        assertAllowed(TenderRule.INTEREST_NOT_DECLARED, Separation.mayReadBid(true, false));
    }

    @Test
    void noAdvertBeforeTheStatutoryPlatformsReference() {
        assertRefused(TenderRule.STATUTORY_REFERENCE_MISSING, Publication.mayAdvertise(null));
        assertRefused(TenderRule.STATUTORY_REFERENCE_MISSING, Publication.mayAdvertise("  "));
        assertAllowed(TenderRule.STATUTORY_REFERENCE_MISSING, Publication.mayAdvertise("2026/S 000-012345"));
    }

    @Test
    void whatIsNotWholeIsNotSent() {
        assertRefused(TenderRule.TENDER_INCOMPLETE, Publication.mayBeSentForApproval(List.of("TITLE_IN_WELSH")));
        assertAllowed(TenderRule.TENDER_INCOMPLETE, Publication.mayBeSentForApproval(List.of()));
        assertRefused(TenderRule.BID_INCOMPLETE, Submission.complete(List.of("PRICE")));
        assertAllowed(TenderRule.BID_INCOMPLETE, Submission.complete(List.of()));
    }

    @Test
    void anAwardNoticeOnlySeedsADraft() {
        assertRefused(TenderRule.AWARD_NOTICE_ONLY_SEEDS, Publication.mayImport(true, false));
        assertAllowed(TenderRule.AWARD_NOTICE_ONLY_SEEDS, Publication.mayImport(true, true));
        assertAllowed(TenderRule.AWARD_NOTICE_ONLY_SEEDS, Publication.mayImport(false, false));
    }

    @Test
    void reasonsAreWritten() {
        assertRefused(TenderRule.TERMINATION_NEEDS_REASON_AND_NOTICE, Publication.mayTerminate("No need", " "));
        assertRefused(TenderRule.TERMINATION_NEEDS_REASON_AND_NOTICE, Publication.mayTerminate("", "2026-1"));
        assertAllowed(TenderRule.TERMINATION_NEEDS_REASON_AND_NOTICE, Publication.mayTerminate("No need", "2026-1"));
        assertRefused(TenderRule.PRIVATE_ANSWER_NEEDS_REASON, Publication.mayAnswer(true, ""));
        assertAllowed(TenderRule.PRIVATE_ANSWER_NEEDS_REASON, Publication.mayAnswer(true, "Names a price"));
        assertAllowed(TenderRule.PRIVATE_ANSWER_NEEDS_REASON, Publication.mayAnswer(false, ""));
        assertRefused(TenderRule.DECLINE_NEEDS_REASON, Publication.mayDecline(" "));
        assertAllowed(TenderRule.DECLINE_NEEDS_REASON, Publication.mayDecline("NO_CAPACITY"));
    }

    @Test
    void aRegisteredProvidersSignatorySendsTheLatestDraft() {
        assertRefused(TenderRule.PROVIDER_NOT_REGISTERED, Submission.registered(false));
        assertAllowed(TenderRule.PROVIDER_NOT_REGISTERED, Submission.registered(true));
        assertRefused(TenderRule.BID_REFERRALS_STOPPED, Submission.referrals(true));
        assertAllowed(TenderRule.BID_REFERRALS_STOPPED, Submission.referrals(false));
        assertRefused(TenderRule.SIGNATORY_NEEDED, Submission.bySignatory(false));
        assertAllowed(TenderRule.SIGNATORY_NEEDED, Submission.bySignatory(true));
        assertRefused(TenderRule.DRAFT_CHANGED_ELSEWHERE, Submission.sameDraft(3, 4));
        assertAllowed(TenderRule.DRAFT_CHANGED_ELSEWHERE, Submission.sameDraft(4, 4));
    }
}

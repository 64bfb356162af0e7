package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.ConcernRule.CONCERN_CHILD_REFERENCE;
import static cymru.cartref.concern.ConcernRule.CONCERN_DAY_IN_FUTURE;
import static cymru.cartref.concern.ConcernRule.CONCERN_DRAFT_CHANGED_ELSEWHERE;
import static cymru.cartref.concern.ConcernRule.CONCERN_DRAFT_EXISTS;
import static cymru.cartref.concern.ConcernRule.CONCERN_EVENT_UNKNOWN;
import static cymru.cartref.concern.ConcernRule.CONCERN_FILES_MOST;
import static cymru.cartref.concern.ConcernRule.CONCERN_INCOMPLETE;
import static cymru.cartref.concern.ConcernRule.CONCERN_SERVICE_NOT_OF_PROVIDER;
import static cymru.cartref.concern.ConcernRule.CONCERN_TEXT_LENGTH;
import static cymru.cartref.concern.ConcernRule.HOLD_ALREADY_SHARED;
import static cymru.cartref.concern.ConcernRule.HOLD_NOT_HELD;
import static cymru.cartref.concern.ConcernRule.HOLD_REASON_NEEDED;
import static cymru.cartref.concern.ConcernRule.HOLD_REVIEW_DAY;
import static cymru.cartref.concern.ConcernRule.SHARE_BEFORE_DECISION;
import static cymru.cartref.concern.ConcernRule.SHARE_WHILE_HELD;
import static cymru.cartref.concern.ConcernRule.SHARE_WORDS_NEEDED;
import static cymru.cartref.concern.ConcernRule.SOFT_NOTE_LENGTH;
import static cymru.cartref.concern.ConcernRule.TRIAGE_ALREADY_DECIDED;
import static cymru.cartref.concern.ConcernRule.TRIAGE_NOT_SCORED;
import static cymru.cartref.concern.ConcernRule.TRIAGE_REASON_NEEDED;
import static cymru.cartref.concern.ConcernRule.TRIAGE_REFERRAL_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.concern.domain.HoldPolicy;
import cymru.cartref.concern.domain.SoftNotePolicy;
import cymru.cartref.concern.domain.TriagePolicy;
import cymru.cartref.shared.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a concern may say, how triage decides, when the provider learns of it. */
class ConcernPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDateTime NOW = TODAY.atTime(10, 30);
    private static final Instant INSTANT = Instant.parse("2027-03-01T10:30:00Z");

    @Test
    void aServiceIsOneOfTheProvidersOwn() {
        assertAllowed(CONCERN_SERVICE_NOT_OF_PROVIDER, ConcernPolicy.serviceOf(7, 3L, 7L));
        assertAllowed(CONCERN_SERVICE_NOT_OF_PROVIDER, ConcernPolicy.serviceOf(7, null, null));
        assertRefused(CONCERN_SERVICE_NOT_OF_PROVIDER, ConcernPolicy.serviceOf(7, 3L, 8L));
        assertRefused(CONCERN_SERVICE_NOT_OF_PROVIDER, ConcernPolicy.serviceOf(7, 3L, null));
    }

    @Test
    void textsAreBounded() {
        assertAllowed(CONCERN_TEXT_LENGTH, ConcernPolicy.mayBeKept(what("ŵ".repeat(4_000))));
        assertRefused(CONCERN_TEXT_LENGTH, ConcernPolicy.mayBeKept(what("ŵ".repeat(4_001))));
    }

    @Test
    void anEventIsOneThatTheProcedureLists() {
        assertAllowed(CONCERN_EVENT_UNKNOWN, ConcernPolicy.event(null, false));
        assertAllowed(CONCERN_EVENT_UNKNOWN, ConcernPolicy.event("MISSING", true));
        assertRefused(CONCERN_EVENT_UNKNOWN, ConcernPolicy.event("EARTHQUAKE", false));
    }

    @Test
    void childrenAreReferencesNeverNames() {
        assertAllowed(CONCERN_CHILD_REFERENCE, ConcernPolicy.mayBeKept(children(List.of("C-7Q2M-4KX"))));
        assertRefused(CONCERN_CHILD_REFERENCE, ConcernPolicy.mayBeKept(children(List.of("Gwen"))));
        assertRefused(CONCERN_CHILD_REFERENCE, ConcernPolicy.mayBeKept(children(List.of("C-JOHN-SMIT"))));
        assertRefused(CONCERN_CHILD_REFERENCE, ConcernPolicy.mayBeKept(children(List.of("CN-00012"))));
        assertRefused(
                CONCERN_CHILD_REFERENCE, ConcernPolicy.mayBeKept(children(Collections.nCopies(21, "C-7Q2M-4KX"))));
    }

    @Test
    void filesAreCounted() {
        assertAllowed(CONCERN_FILES_MOST, ConcernPolicy.files(20));
        assertRefused(CONCERN_FILES_MOST, ConcernPolicy.files(21));
    }

    @Test
    void whatIsSentSaysWhatWhenAndWhetherAChildIsAtRisk() {
        assertAllowed(CONCERN_INCOMPLETE, raised("Seen.", TODAY, null, false, AtRisk.NO, "", false, ""));
        assertAllowed(CONCERN_INCOMPLETE, raised("Seen.", null, null, true, AtRisk.UNKNOWN, "", false, ""));
        assertAllowed(CONCERN_INCOMPLETE, raised("Seen.", TODAY, null, false, AtRisk.YES, "Moved.", false, ""));
        assertAllowed(CONCERN_INCOMPLETE, raised("Seen.", TODAY, null, false, AtRisk.NO, "", true, "A nurse"));
        assertMissing("what", raised(" ", TODAY, null, false, AtRisk.NO, "", false, ""));
        assertMissing("day", raised("Seen.", null, null, false, AtRisk.NO, "", false, ""));
        assertMissing("risk", raised("Seen.", TODAY, null, false, null, "", false, ""));
        assertMissing("safety", raised("Seen.", TODAY, null, false, AtRisk.YES, " ", false, ""));
        assertMissing("toldBy", raised("Seen.", TODAY, null, false, AtRisk.NO, "", true, " "));
    }

    private static void assertMissing(String field, Decision decision) {
        assertRefused(CONCERN_INCOMPLETE, decision);
        assertThat(((Decision.Refused) decision).refusal().field()).isEqualTo(field);
    }

    @Test
    void nothingHappenedInTheFuture() {
        assertAllowed(
                CONCERN_DAY_IN_FUTURE, raised("Seen.", TODAY, NOW.toLocalTime(), false, AtRisk.NO, "", false, ""));
        assertRefused(
                CONCERN_DAY_IN_FUTURE, raised("Seen.", TODAY, LocalTime.of(10, 31), false, AtRisk.NO, "", false, ""));
        assertRefused(CONCERN_DAY_IN_FUTURE, raised("Seen.", TODAY.plusDays(1), null, false, AtRisk.NO, "", false, ""));
        assertAllowed(CONCERN_DAY_IN_FUTURE, raised("Seen.", TODAY.plusDays(1), null, true, AtRisk.NO, "", false, ""));
    }

    @Test
    void aNewerDraftIsNotOverwrittenNorAnother() {
        assertAllowed(CONCERN_DRAFT_CHANGED_ELSEWHERE, ConcernPolicy.fresh(4, 4));
        assertAllowed(CONCERN_DRAFT_CHANGED_ELSEWHERE, ConcernPolicy.fresh(null, 0));
        assertRefused(CONCERN_DRAFT_CHANGED_ELSEWHERE, ConcernPolicy.fresh(5, 4));
        assertRefused(CONCERN_DRAFT_CHANGED_ELSEWHERE, ConcernPolicy.fresh(null, 4));
        assertAllowed(CONCERN_DRAFT_EXISTS, ConcernPolicy.mayMove(false));
        assertRefused(CONCERN_DRAFT_EXISTS, ConcernPolicy.mayMove(true));
    }

    @Test
    void triageDecidesOnceOnAWholeScore() {
        assertAllowed(TRIAGE_ALREADY_DECIDED, TriagePolicy.mayBeDecided(ConcernStatus.RAISED));
        assertAllowed(TRIAGE_ALREADY_DECIDED, TriagePolicy.mayBeDecided(ConcernStatus.IN_TRIAGE));
        assertRefused(TRIAGE_ALREADY_DECIDED, TriagePolicy.mayBeDecided(ConcernStatus.ESCALATED));
        assertRefused(TRIAGE_ALREADY_DECIDED, TriagePolicy.mayBeDecided(ConcernStatus.CLOSED_NO_ACTION));
        assertAllowed(TRIAGE_NOT_SCORED, TriagePolicy.scored(new TriageScore(1, 5, Set.of())));
        assertRefused(TRIAGE_NOT_SCORED, TriagePolicy.scored(new TriageScore(0, 5, Set.of())));
        assertRefused(TRIAGE_NOT_SCORED, TriagePolicy.scored(new TriageScore(5, 6, Set.of())));
    }

    @Test
    void lessThanRecommendedAndNothingAtAllAreExplained() {
        assertAllowed(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.L2, ""), Level.L2));
        assertAllowed(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.L3, ""), Level.L1));
        assertAllowed(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.L1, "Known already."), Level.L3));
        assertRefused(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.L1, " "), Level.L2));
        assertRefused(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.NONE, ""), Level.NONE));
        assertRefused(TRIAGE_REASON_NEEDED, TriagePolicy.reason(decision(Level.L2, "x".repeat(2_001)), Level.L2));
    }

    @Test
    void aReferralHasItsTimeAndItsReceiver() {
        assertAllowed(TRIAGE_REFERRAL_INCOMPLETE, TriagePolicy.referral(referral(false, null, ""), INSTANT));
        assertAllowed(TRIAGE_REFERRAL_INCOMPLETE, TriagePolicy.referral(referral(true, INSTANT, "MASH"), INSTANT));
        assertRefused(TRIAGE_REFERRAL_INCOMPLETE, TriagePolicy.referral(referral(true, null, "MASH"), INSTANT));
        assertRefused(TRIAGE_REFERRAL_INCOMPLETE, TriagePolicy.referral(referral(true, INSTANT, " "), INSTANT));
        assertRefused(
                TRIAGE_REFERRAL_INCOMPLETE,
                TriagePolicy.referral(referral(true, INSTANT.plusSeconds(1), "MASH"), INSTANT));
    }

    @Test
    void theProviderIsToldAfterTheDecisionAndNotWhileHeld() {
        assertAllowed(SHARE_BEFORE_DECISION, HoldPolicy.mayBeShared(ConcernStatus.ESCALATED, false, "Words"));
        assertRefused(SHARE_BEFORE_DECISION, HoldPolicy.mayBeShared(ConcernStatus.IN_TRIAGE, false, "Words"));
        assertAllowed(SHARE_WHILE_HELD, HoldPolicy.mayBeShared(ConcernStatus.CLOSED_NO_ACTION, false, "Words"));
        assertRefused(SHARE_WHILE_HELD, HoldPolicy.mayBeShared(ConcernStatus.ESCALATED, true, "Words"));
        assertAllowed(SHARE_WORDS_NEEDED, HoldPolicy.mayBeShared(ConcernStatus.ESCALATED, false, "W".repeat(2_000)));
        assertRefused(SHARE_WORDS_NEEDED, HoldPolicy.mayBeShared(ConcernStatus.ESCALATED, false, " "));
        assertRefused(SHARE_WORDS_NEEDED, HoldPolicy.mayBeShared(ConcernStatus.ESCALATED, false, "W".repeat(2_001)));
    }

    @Test
    void aHoldHasAReasonAndADayToLookAgain() {
        LocalDate latest = TODAY.plusDays(28);
        assertAllowed(HOLD_REVIEW_DAY, HoldPolicy.reviewDay(TODAY.plusDays(1), TODAY, latest));
        assertAllowed(HOLD_REVIEW_DAY, HoldPolicy.reviewDay(latest, TODAY, latest));
        assertRefused(HOLD_REVIEW_DAY, HoldPolicy.reviewDay(TODAY, TODAY, latest));
        assertRefused(HOLD_REVIEW_DAY, HoldPolicy.reviewDay(latest.plusDays(1), TODAY, latest));
        assertAllowed(HOLD_REASON_NEEDED, HoldPolicy.reason("The police ask for it."));
        assertRefused(HOLD_REASON_NEEDED, HoldPolicy.reason(" "));
        assertAllowed(HOLD_ALREADY_SHARED, HoldPolicy.mayBeHeld(false));
        assertRefused(HOLD_ALREADY_SHARED, HoldPolicy.mayBeHeld(true));
        assertAllowed(HOLD_NOT_HELD, HoldPolicy.isHeld(true));
        assertRefused(HOLD_NOT_HELD, HoldPolicy.isHeld(false));
    }

    @Test
    void aNoteIsTwoLinesAndEnoughOfThemGoToTriage() {
        assertAllowed(SOFT_NOTE_LENGTH, SoftNotePolicy.words("One line.\nAnother."));
        assertRefused(SOFT_NOTE_LENGTH, SoftNotePolicy.words("One\ntwo\nthree"));
        assertRefused(SOFT_NOTE_LENGTH, SoftNotePolicy.words("x".repeat(301)));
        assertRefused(SOFT_NOTE_LENGTH, SoftNotePolicy.words(" "));
        assertThat(SoftNotePolicy.raiseTriage(2, 3)).isFalse();
        assertThat(SoftNotePolicy.raiseTriage(3, 3)).isTrue();
    }

    private static ConcernContent what(String what) {
        return content(what, TODAY, null, false, AtRisk.NO, "", false, "", List.of());
    }

    private static ConcernContent children(List<String> children) {
        return content("Seen.", TODAY, null, false, AtRisk.NO, "", false, "", children);
    }

    private static Decision raised(
            String what,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            boolean unknown,
            @Nullable AtRisk risk,
            String safety,
            boolean professional,
            String toldBy) {
        return ConcernPolicy.mayBeRaised(
                content(what, day, time, unknown, risk, safety, professional, toldBy, List.of()), NOW);
    }

    private static ConcernContent content(
            String what,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            boolean unknown,
            @Nullable AtRisk risk,
            String safety,
            boolean professional,
            String toldBy,
            List<String> children) {
        return new ConcernContent(
                null,
                what,
                day,
                time,
                unknown,
                risk,
                safety,
                "",
                null,
                professional,
                toldBy,
                false,
                children,
                List.of());
    }

    private static DecideTriage decision(Level level, String reason) {
        return new DecideTriage(new TriageScore(2, 2, Set.of()), level, reason, false, null, "");
    }

    private static DecideTriage referral(boolean made, @Nullable Instant at, String to) {
        return new DecideTriage(new TriageScore(2, 2, Set.of()), Level.L1, "", made, at, to);
    }
}

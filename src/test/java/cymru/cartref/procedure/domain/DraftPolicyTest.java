package cymru.cartref.procedure.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_FROM_PAST;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOTHING_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_SAME_PERSON;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_TEXT_MISSING;

import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Standard;
import cymru.cartref.procedure.domain.Draft.Status;
import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final Bilingual NOTE = new Bilingual("Shorter days", "Diwrnodau byrrach");
    private static final Standard STANDARD = new Standard("S1", NOTE, 10, Certainty.COUNCIL_DECISION, NOTE);

    @Test
    void oneDraftIsOpenAtATime() {
        assertAllowed(PROCEDURE_DRAFT_OPEN, DraftPolicy.begin(false));
        assertRefused(PROCEDURE_DRAFT_OPEN, DraftPolicy.begin(true));
    }

    @Test
    void itIsWrittenOnWhileADraftAndDecidedOnOnceSent() {
        for (Status status : Status.values()) {
            for (Status must : List.of(Status.DRAFT, Status.SENT)) {
                if (status == must) {
                    assertAllowed(PROCEDURE_NOT_OPEN, DraftPolicy.stands(status, must));
                } else {
                    assertRefused(PROCEDURE_NOT_OPEN, DraftPolicy.stands(status, must));
                }
            }
        }
    }

    @Test
    void nobodyDecidesOnWhatTheyDidNotSee() {
        assertAllowed(PROCEDURE_DRAFT_CHANGED, DraftPolicy.asSeen(3L, 3L));
        assertRefused(PROCEDURE_DRAFT_CHANGED, DraftPolicy.asSeen(3L, 4L));
    }

    @Test
    void itHoldsFromTodayAtTheEarliestAndNotBeforeTheOneItReplaces() {
        assertAllowed(PROCEDURE_FROM_PAST, DraftPolicy.from(TODAY, TODAY, LONG_AGO));
        assertRefused(PROCEDURE_FROM_PAST, DraftPolicy.from(TODAY.minusDays(1), TODAY, LONG_AGO));
        assertAllowed(PROCEDURE_FROM_PAST, DraftPolicy.from(TODAY.plusDays(9), TODAY, TODAY.plusDays(9)));
        assertRefused(PROCEDURE_FROM_PAST, DraftPolicy.from(TODAY.plusDays(8), TODAY, TODAY.plusDays(9)));
    }

    @Test
    void itSaysWhatItChangesInBothLanguages() {
        assertAllowed(PROCEDURE_TEXT_MISSING, DraftPolicy.describe(NOTE, TODAY, TODAY, LONG_AGO));
        assertRefused(
                PROCEDURE_TEXT_MISSING, DraftPolicy.describe(new Bilingual("Shorter", " "), TODAY, TODAY, LONG_AGO));
        assertRefused(
                PROCEDURE_TEXT_MISSING,
                DraftPolicy.describe(new Bilingual("x".repeat(1001), "Byrrach"), TODAY, TODAY, LONG_AGO));
        assertRefused(PROCEDURE_TEXT_MISSING, DraftPolicy.reason(""));
    }

    @Test
    void whatChangesNothingIsNotSent() {
        List<ProcedureRow> before = List.of(STANDARD);
        List<ProcedureRow> after = List.of(new Standard("S1", NOTE, 20, Certainty.COUNCIL_DECISION, NOTE));
        assertAllowed(
                PROCEDURE_NOTHING_CHANGED,
                DraftPolicy.send(draft(), Differences.between(before, after), after, TODAY, LONG_AGO));
        assertRefused(
                PROCEDURE_NOTHING_CHANGED,
                DraftPolicy.send(draft(), Differences.between(before, before), before, TODAY, LONG_AGO));
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        assertAllowed(PROCEDURE_SAME_PERSON, DraftPolicy.approve(9, Set.of(7L, 8L)));
        assertRefused(PROCEDURE_SAME_PERSON, DraftPolicy.approve(8, Set.of(7L, 8L)));
    }

    private static Draft draft() {
        return new Draft(
                13,
                ProcedureCode.QUALITY,
                2,
                Status.DRAFT,
                TODAY,
                NOTE,
                1,
                7L,
                null,
                null,
                null,
                null,
                null,
                false,
                Set.of(7L));
    }
}

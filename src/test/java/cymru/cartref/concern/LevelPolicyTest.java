package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ACTIONS_UNVERIFIED;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHAIR;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHANGED_MEANWHILE;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CLOSED;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ENQUIRY_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_FACT_DAY;
import static cymru.cartref.concern.EscalationRule.ESCALATION_HELD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_LETTER_DAYS;
import static cymru.cartref.concern.EscalationRule.ESCALATION_MINIMUM_TIME;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONE_LEVEL_DOWN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONLY_UP;
import static cymru.cartref.concern.EscalationRule.ESCALATION_PROVIDER_NOT_TOLD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REASON;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REFERRAL_NOT_RESET;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REGULATOR_ACTION_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_TOP_LEVEL_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.LevelPolicy.Facts;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a case moves between levels. */
class LevelPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 29);
    private static final LocalDate LONG_AGO = TODAY.minusDays(28);

    @Test
    void triageBeginsAtALevelThatTheProcedureHas() {
        assertThat(LevelPolicy.begins(Level.L1, 3)).isEqualTo(1);
        assertThat(LevelPolicy.begins(Level.L3, 3)).isEqualTo(3);
        assertThat(LevelPolicy.begins(Level.L3, 2)).isEqualTo(2);
    }

    @Test
    void aCaseMovesWhileItIsOpenFromTheLevelThatWasSeenForAReason() {
        assertAllowed(ESCALATION_CLOSED, LevelPolicy.open(true));
        assertRefused(ESCALATION_CLOSED, LevelPolicy.open(false));
        assertAllowed(ESCALATION_CHANGED_MEANWHILE, LevelPolicy.asShown(2, 2));
        assertRefused(ESCALATION_CHANGED_MEANWHILE, LevelPolicy.asShown(1, 2));
        assertAllowed(ESCALATION_REASON, LevelPolicy.reason("ŵ".repeat(2_000)));
        assertRefused(ESCALATION_REASON, LevelPolicy.reason("ŵ".repeat(2_001)));
        assertRefused(ESCALATION_REASON, LevelPolicy.reason(" "));
    }

    @Test
    void upIsToAnyHigherLevel() {
        assertAllowed(ESCALATION_ONLY_UP, LevelPolicy.up(1, 3, 3));
        assertRefused(ESCALATION_ONLY_UP, LevelPolicy.up(2, 2, 3));
        assertRefused(ESCALATION_ONLY_UP, LevelPolicy.up(3, 1, 3));
        assertRefused(ESCALATION_ONLY_UP, LevelPolicy.up(3, 4, 3));
    }

    @Test
    void theTopAndWhatTheHeadOfServiceChairsAreDecidedThere() {
        Stage second = stage(2, Role.COMMISSIONING_MANAGER);
        assertAllowed(ESCALATION_TOP_LEVEL_ROLE, LevelPolicy.mayDecide(second, 3, Set.of(Role.QUALITY_MONITOR)));
        assertRefused(ESCALATION_TOP_LEVEL_ROLE, LevelPolicy.mayDecide(second, 2, Set.of(Role.QUALITY_MONITOR)));
        assertAllowed(ESCALATION_TOP_LEVEL_ROLE, LevelPolicy.mayDecide(second, 2, Set.of(Role.DIRECTOR)));
        Stage chaired = stage(2, Role.HEAD_OF_SERVICE);
        assertRefused(ESCALATION_TOP_LEVEL_ROLE, LevelPolicy.mayDecide(chaired, 3, Set.of(Role.COMMISSIONING_MANAGER)));
        assertAllowed(ESCALATION_TOP_LEVEL_ROLE, LevelPolicy.mayDecide(chaired, 3, Set.of(Role.HEAD_OF_SERVICE)));
    }

    @Test
    void theChairRecordsOrWhoeverStandsAbove() {
        Stage stage = stage(1, Role.COMMISSIONING_MANAGER);
        assertAllowed(ESCALATION_CHAIR, LevelPolicy.mayReview(stage, Set.of(Role.COMMISSIONING_MANAGER)));
        assertAllowed(ESCALATION_CHAIR, LevelPolicy.mayReview(stage, Set.of(Role.DIRECTOR)));
        assertRefused(ESCALATION_CHAIR, LevelPolicy.mayReview(stage, Set.of(Role.QUALITY_MONITOR)));
        assertThat(LevelPolicy.nextUp(Role.COMMISSIONING_MANAGER)).isEqualTo(Role.HEAD_OF_SERVICE);
        assertThat(LevelPolicy.nextUp(Role.HEAD_OF_SERVICE)).isEqualTo(Role.DIRECTOR);
    }

    @Test
    void downIsByOne() {
        assertAllowed(ESCALATION_ONE_LEVEL_DOWN, LevelPolicy.oneDown(3, 2));
        assertAllowed(ESCALATION_ONE_LEVEL_DOWN, LevelPolicy.oneDown(1, 0));
        assertRefused(ESCALATION_ONE_LEVEL_DOWN, LevelPolicy.oneDown(3, 1));
        assertRefused(ESCALATION_ONE_LEVEL_DOWN, LevelPolicy.oneDown(2, 0));
        assertRefused(ESCALATION_ONE_LEVEL_DOWN, LevelPolicy.oneDown(2, 2));
    }

    @Test
    void everyPointOfTheGuardHoldsBeforeACaseGoesDown() {
        Facts clear = facts(LONG_AGO, null, null, 0, true, null, false);
        assertAllowed(ESCALATION_MINIMUM_TIME, LevelPolicy.mayStepDown(clear));
        assertRefused(
                ESCALATION_MINIMUM_TIME,
                LevelPolicy.mayStepDown(facts(LONG_AGO.plusDays(1), null, null, 0, true, null, false)));
        assertAllowed(ESCALATION_ENQUIRY_OPEN, LevelPolicy.mayStepDown(clear));
        assertRefused(
                ESCALATION_ENQUIRY_OPEN, LevelPolicy.mayStepDown(facts(LONG_AGO, TODAY, null, 0, true, null, false)));
        assertAllowed(ESCALATION_REGULATOR_ACTION_OPEN, LevelPolicy.mayStepDown(clear));
        assertRefused(
                ESCALATION_REGULATOR_ACTION_OPEN,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, TODAY, 0, true, null, false)));
        assertAllowed(ESCALATION_ACTIONS_UNVERIFIED, LevelPolicy.mayStepDown(clear));
        assertRefused(
                ESCALATION_ACTIONS_UNVERIFIED,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, null, 1, true, null, false)));
        assertAllowed(ESCALATION_PROVIDER_NOT_TOLD, LevelPolicy.mayStepDown(clear));
        assertRefused(
                ESCALATION_PROVIDER_NOT_TOLD,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, null, 0, false, null, false)));
        assertAllowed(
                ESCALATION_REFERRAL_NOT_RESET,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, null, 0, true, ReferralStatus.CASE_BY_CASE, false)));
        assertRefused(
                ESCALATION_REFERRAL_NOT_RESET,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, null, 0, true, ReferralStatus.SUSPENDED, false)));
        assertRefused(
                ESCALATION_REFERRAL_NOT_RESET,
                LevelPolicy.mayStepDown(facts(LONG_AGO, null, null, 0, true, null, true)));
    }

    @Test
    void allThatStandsInTheWayIsNamedAtOnce() {
        assertThat(LevelPolicy.inTheWay(facts(TODAY, TODAY, TODAY, 2, false, ReferralStatus.CLOSED, true)))
                .hasSize(6);
        assertThat(LevelPolicy.inTheWay(facts(LONG_AGO, null, null, 0, true, null, false)))
                .isEmpty();
    }

    @Test
    void daysOfEnquiriesAndLettersArePossible() {
        assertAllowed(ESCALATION_FACT_DAY, LevelPolicy.factDay(TODAY, null, TODAY));
        assertRefused(ESCALATION_FACT_DAY, LevelPolicy.factDay(TODAY.plusDays(1), null, TODAY));
        assertRefused(ESCALATION_FACT_DAY, LevelPolicy.factDay(LONG_AGO, TODAY, TODAY));
        assertAllowed(ESCALATION_LETTER_DAYS, LevelPolicy.meeting(TODAY, TODAY));
        assertRefused(ESCALATION_LETTER_DAYS, LevelPolicy.meeting(TODAY.minusDays(1), TODAY));
        assertAllowed(ESCALATION_HELD, LevelPolicy.mayBeTold(false));
        assertRefused(ESCALATION_HELD, LevelPolicy.mayBeTold(true));
    }

    private static Facts facts(
            LocalDate since,
            @Nullable LocalDate enquiry,
            @Nullable LocalDate regulator,
            int unverified,
            boolean told,
            @Nullable ReferralStatus referrals,
            boolean undecided) {
        return new Facts(
                stage(3, Role.HEAD_OF_SERVICE),
                since,
                TODAY,
                enquiry,
                regulator,
                unverified,
                told,
                referrals,
                undecided,
                ReferralAdvice.CASE_BY_CASE);
    }

    private static Stage stage(int number, Role chair) {
        Bilingual name = new Bilingual("Level", "Lefel");
        TimeLimit limit = new TimeLimit(10, TimeLimit.Unit.DAYS, FirstDay.IS_THE_DAY_AFTER);
        return new Stage(
                "L" + number,
                number,
                name,
                name,
                chair,
                name,
                Set.of(),
                limit,
                limit,
                limit,
                limit,
                28,
                false,
                ReferralAdvice.OPEN,
                Certainty.OWN_DEFAULT,
                name);
    }
}

package cymru.cartref.procedure.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_COUNTED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_KPI_BOUNDS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_LETTER_ARGUMENTS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_SOURCE;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STAGE_NUMBERS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STANDARD_USED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STATUTE;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_TEXT_MISSING;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_VALUE_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.account.Role;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.KpiDefinition.Direction;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.procedure.MeasuredService;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.Standard;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.procedure.TimeLimit.Unit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPolicyTest {

    private static final Bilingual WORDS = new Bilingual("Words", "Geiriau");

    @ParameterizedTest
    @CsvSource({"8, WORKING_DAYS_PROCUREMENT, COUNTS", "10, WORKING_DAYS_PROCUREMENT, COUNTS"})
    void aStandstillIsAsLongAsTheLawSaysOrLonger(String length, Unit unit, FirstDay first) {
        assertAllowed(PROCEDURE_STATUTE, alone(limit(Setting.STANDSTILL, length, unit, first)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, WORKING_DAYS_PROCUREMENT, COUNTS",
        "8, DAYS, COUNTS",
        "8, WORKING_DAYS_PROCUREMENT, IS_THE_DAY_AFTER",
        "8, WORKING_DAYS_ENGLAND_AND_WALES, COUNTS"
    })
    void aShorterStandstillOrAnotherCountIsRefused(String length, Unit unit, FirstDay first) {
        assertRefused(PROCEDURE_STATUTE, alone(limit(Setting.STANDSTILL, length, unit, first)));
    }

    @Test
    void aTimeLimitKeepsTheWayThatDeedsCountIt() {
        List<ProcedureRow> rows = List.of(
                limit(Setting.TRIAGE_TARGET, "2", Unit.DAYS, FirstDay.COUNTS),
                limit(Setting.ACTION_REMINDER, "3", Unit.DAYS, null),
                limit(Setting.EVENT_LATE, "24", Unit.HOURS, null));
        assertAllowed(
                PROCEDURE_COUNTED,
                RowPolicy.check(
                        limit(
                                Setting.TRIAGE_TARGET,
                                "2",
                                Unit.WORKING_DAYS_ENGLAND_AND_WALES,
                                FirstDay.IS_THE_DAY_AFTER),
                        rows));
        assertRefused(PROCEDURE_COUNTED, RowPolicy.check(limit(Setting.TRIAGE_TARGET, "2", Unit.DAYS, null), rows));
        assertRefused(PROCEDURE_COUNTED, RowPolicy.check(limit(Setting.TRIAGE_TARGET, "2", Unit.HOURS, null), rows));
        assertRefused(
                PROCEDURE_COUNTED,
                RowPolicy.check(limit(Setting.ACTION_REMINDER, "3", Unit.DAYS, FirstDay.COUNTS), rows));
        assertRefused(
                PROCEDURE_COUNTED, RowPolicy.check(limit(Setting.EVENT_LATE, "1", Unit.DAYS, FirstDay.COUNTS), rows));
    }

    @Test
    void whatTheLawLimitsUpwardsIsNotLonger() {
        assertAllowed(PROCEDURE_STATUTE, alone(number(Setting.RI_VISIT_MONTHS, "2")));
        assertRefused(PROCEDURE_STATUTE, alone(number(Setting.RI_VISIT_MONTHS, "4")));
        assertRefused(PROCEDURE_STATUTE, alone(limit(Setting.DETAILS_NOTICE, "31", Unit.DAYS, FirstDay.COUNTS)));
        assertRefused(PROCEDURE_STATUTE, alone(number(Setting.CHILD_RECORDS_YEARS, "14")));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "3651", "2.5", "five", "''", "99999999999"})
    void aTimeLimitLiesWithinItsBounds(String typed) {
        assertRefused(
                PROCEDURE_VALUE_INVALID,
                alone(limit(Setting.TRIAGE_TARGET, typed, Unit.DAYS, FirstDay.IS_THE_DAY_AFTER)));
        assertAllowed(
                PROCEDURE_VALUE_INVALID,
                alone(limit(Setting.TRIAGE_TARGET, "3650", Unit.DAYS, FirstDay.IS_THE_DAY_AFTER)));
    }

    @Test
    void sharesScoresAndPairsKeepTheirOrder() {
        assertRefused(PROCEDURE_VALUE_INVALID, alone(number(Setting.KPI_SHARE, "101")));
        assertRefused(PROCEDURE_VALUE_INVALID, alone(number(Setting.RATING_LOWEST_SCORE, "26")));
        List<ProcedureRow> rows = List.of(
                number(Setting.RISK_AMBER_FROM, "8"),
                number(Setting.RISK_SECOND_LEVEL_FROM, "10"),
                number(Setting.RISK_RED_FROM, "15"));
        assertRefused(PROCEDURE_VALUE_INVALID, RowPolicy.check(number(Setting.RISK_SECOND_LEVEL_FROM, "15"), rows));
        assertAllowed(PROCEDURE_VALUE_INVALID, RowPolicy.check(number(Setting.RISK_AMBER_FROM, "14"), rows));
        assertRefused(PROCEDURE_VALUE_INVALID, RowPolicy.check(number(Setting.RISK_AMBER_FROM, "15"), rows));
        assertRefused(PROCEDURE_VALUE_INVALID, RowPolicy.check(number(Setting.RISK_RED_FROM, "8"), rows));
    }

    @Test
    void aLevelIsNamedInBothLanguagesChairedByTheCouncilAndBounded() {
        assertAllowed(PROCEDURE_TEXT_MISSING, alone(stage(1, WORDS, Role.HEAD_OF_SERVICE, 28)));
        assertRefused(PROCEDURE_TEXT_MISSING, alone(stage(1, new Bilingual("Words", ""), Role.HEAD_OF_SERVICE, 28)));
        assertRefused(PROCEDURE_VALUE_INVALID, alone(stage(1, WORDS, Role.BID_WRITER, 28)));
        assertRefused(PROCEDURE_VALUE_INVALID, alone(stage(1, WORDS, Role.HEAD_OF_SERVICE, 366)));
        assertRefused(PROCEDURE_VALUE_INVALID, alone(stage(0, WORDS, Role.HEAD_OF_SERVICE, 28)));
    }

    @Test
    void levelsAreNumberedWithoutAGapAndOneStays() {
        Stage one = stage(1, WORDS, Role.HEAD_OF_SERVICE, 28);
        Stage two = stage(2, WORDS, Role.HEAD_OF_SERVICE, 28);
        Stage four = stage(4, WORDS, Role.HEAD_OF_SERVICE, 28);
        assertAllowed(PROCEDURE_STAGE_NUMBERS, RowPolicy.whole(List.of(two, one)));
        assertRefused(PROCEDURE_STAGE_NUMBERS, RowPolicy.whole(List.of(one, two, four)));
        assertRefused(PROCEDURE_STAGE_NUMBERS, RowPolicy.whole(List.of(one, one)));
        assertAllowed(PROCEDURE_STAGE_NUMBERS, RowPolicy.remove(two, List.of(one, two)));
        assertRefused(PROCEDURE_STAGE_NUMBERS, RowPolicy.remove(one, List.of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From {from, date, long} we do not refer to {service}: {reasons}.",
                "No argument at all",
                "It''s {provider}, isn't it?"
            })
    void aLetterNamesWhatItsCodeKnows(String pattern) {
        assertAllowed(PROCEDURE_LETTER_ARGUMENTS, alone(letter(new Bilingual(pattern, pattern))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Dear {child}", "From {from, date", "{provider, date, long}", "{planDue, date, long}", "{0}"})
    void aLetterThatCannotBeWrittenIsRefusedInEitherLanguage(String pattern) {
        assertRefused(PROCEDURE_LETTER_ARGUMENTS, alone(letter(new Bilingual(pattern, "Geiriau"))));
        assertRefused(PROCEDURE_LETTER_ARGUMENTS, alone(letter(new Bilingual("Words", pattern))));
    }

    @Test
    void aLetterIsWrittenInItsReadersLanguage() {
        Letter letter = letter(new Bilingual("From {from, date, long}", "O {from, date, long}"));
        assertThat(letter.write(Language.CY, Map.of("from", LocalDate.of(2027, 2, 3)))
                        .body())
                .isEqualTo("O 3 Chwefror 2027");
    }

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, 90, 75", "HIGHER_IS_BETTER, 90, 90", "LOWER_IS_BETTER, 5, 15"})
    void amberLiesOnTheWorseSideOfGreen(Direction direction, BigDecimal green, BigDecimal amber) {
        assertAllowed(PROCEDURE_KPI_BOUNDS, alone(kpi(direction, green, amber)));
        if (green.compareTo(amber) != 0) {
            assertRefused(PROCEDURE_KPI_BOUNDS, alone(kpi(direction, amber, green)));
        }
    }

    @Test
    void aPercentageIsAtMostAHundred() {
        assertRefused(
                PROCEDURE_VALUE_INVALID,
                alone(kpi(Direction.HIGHER_IS_BETTER, BigDecimal.valueOf(101), BigDecimal.valueOf(75))));
    }

    @Test
    void aFigureIsJudgedInItsDirection() {
        KpiDefinition higher = kpi(Direction.HIGHER_IS_BETTER, BigDecimal.valueOf(90), BigDecimal.valueOf(75));
        KpiDefinition lower = kpi(Direction.LOWER_IS_BETTER, BigDecimal.valueOf(5), BigDecimal.valueOf(15));
        assertThat(List.of(90, 89, 75, 74))
                .extracting(figure -> higher.judge(BigDecimal.valueOf(figure)))
                .containsExactly(Colour.GREEN, Colour.AMBER, Colour.AMBER, Colour.RED);
        assertThat(List.of(5, 6, 15, 16))
                .extracting(figure -> lower.judge(BigDecimal.valueOf(figure)))
                .containsExactly(Colour.GREEN, Colour.AMBER, Colour.AMBER, Colour.RED);
    }

    @Test
    void aStandardGoesAfterItsQuestionsAndAQuestionNamesAStandard() {
        Standard standard = new Standard("S1", WORDS, 10, Certainty.OWN_DEFAULT, WORDS);
        Question question = new Question("Q1", "S1", WORDS, Certainty.OWN_DEFAULT, WORDS);
        assertAllowed(PROCEDURE_STANDARD_USED, RowPolicy.remove(standard, List.of(standard)));
        assertRefused(PROCEDURE_STANDARD_USED, RowPolicy.remove(standard, List.of(standard, question)));
        assertAllowed(PROCEDURE_VALUE_INVALID, RowPolicy.check(question, List.of(standard)));
        assertRefused(PROCEDURE_VALUE_INVALID, RowPolicy.check(question, List.of()));
    }

    @Test
    void whatIsChangedSaysAnewWhereItComesFrom() {
        Standard before = new Standard("S1", WORDS, 10, Certainty.OWN_DEFAULT, WORDS);
        Bilingual minute = new Bilingual("Minute 7", "Cofnod 7");
        assertAllowed(
                PROCEDURE_SOURCE,
                RowPolicy.sourced(Optional.of(before), new Standard("S1", WORDS, 20, Certainty.OWN_DEFAULT, minute)));
        assertAllowed(PROCEDURE_SOURCE, RowPolicy.sourced(Optional.of(before), before));
        assertAllowed(PROCEDURE_SOURCE, RowPolicy.sourced(Optional.empty(), before));
        assertRefused(
                PROCEDURE_SOURCE,
                RowPolicy.sourced(Optional.of(before), new Standard("S1", WORDS, 20, Certainty.OWN_DEFAULT, WORDS)));
    }

    @Test
    void whatDeedsAskForByNameIsNotRemoved() {
        Letter letter = letter(WORDS);
        assertRefused(PROCEDURE_VALUE_INVALID, RowPolicy.remove(letter, List.of(letter)));
    }

    private static Decision alone(ProcedureRow row) {
        return RowPolicy.check(row, List.of(row));
    }

    private static SettingValue limit(Setting setting, String length, @Nullable Unit unit, @Nullable FirstDay first) {
        return new SettingValue(setting, length, unit, first, WORDS, Certainty.COUNCIL_DECISION, WORDS);
    }

    private static SettingValue number(Setting setting, String number) {
        return limit(setting, number, null, null);
    }

    private static Stage stage(int number, Bilingual name, Role chair, int minimum) {
        TimeLimit limit = new TimeLimit(10, Unit.DAYS, FirstDay.IS_THE_DAY_AFTER);
        return new Stage(
                "L" + number,
                number,
                name,
                WORDS,
                chair,
                WORDS,
                Set.of(),
                limit,
                limit,
                limit,
                limit,
                minimum,
                true,
                ReferralAdvice.OPEN,
                Certainty.OWN_DEFAULT,
                WORDS);
    }

    private static Letter letter(Bilingual body) {
        return new Letter(LetterCode.SUSPENSION_DECISION, WORDS, body, Certainty.OWN_DEFAULT, WORDS);
    }

    private static KpiDefinition kpi(Direction direction, BigDecimal green, BigDecimal amber) {
        return new KpiDefinition(
                "K1",
                WORDS,
                WORDS,
                KpiDefinition.Unit.PERCENT,
                direction,
                green,
                amber,
                false,
                Set.of(MeasuredService.FOSTERING),
                Certainty.OWN_DEFAULT,
                WORDS);
    }
}

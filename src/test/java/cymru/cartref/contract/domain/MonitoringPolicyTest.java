package cymru.cartref.contract.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_BOUNDS;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_CHANGED_ELSEWHERE;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_NONE_CHOSEN;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_NOT_IN_LIBRARY;
import static cymru.cartref.contract.monitoring.MonitoringRule.MONITORING_NOT_IN_FORCE;
import static cymru.cartref.contract.monitoring.MonitoringRule.MONITORING_REASON_NEEDED;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_CHANGED_ELSEWHERE;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_FIGURE_MISSING;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_FIGURE_RANGE;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_FILES_MOST;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_NOT_OPEN;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_TEXT_LENGTH;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_FEEDBACK_NEEDED;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_NOT_WAITING;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_OVERRIDE_REASON;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_RETURN_CHANGED;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_VISIT_DAY;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_CHANGED_ELSEWHERE;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_DAY;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_INCOMPLETE;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_NOT_AT_THIS_STEP;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_PHOTOS_MOST;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_SERVICE_NOT_OF_PROVIDER;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_TEXT_LENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.KpiDefinition.Direction;
import cymru.cartref.procedure.KpiDefinition.Unit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be chosen, written, sent, reviewed, planned and shared: pure rules, each once allowed and once refused. */
class MonitoringPolicyTest {

    private static final Bilingual NAME = new Bilingual("Name", "Enw");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final List<KpiDefinition> LIBRARY = List.of(
            kpi("UP", Unit.PERCENT, Direction.HIGHER_IS_BETTER, 80, 60),
            kpi("DOWN", Unit.RATE, Direction.LOWER_IS_BETTER, 1, 2),
            kpi("COUNT", Unit.COUNT, Direction.LOWER_IS_BETTER, 1, 2));

    private static KpiDefinition kpi(String code, Unit unit, Direction direction, int green, int amber) {
        return new KpiDefinition(
                code,
                NAME,
                NAME,
                unit,
                direction,
                BigDecimal.valueOf(green),
                BigDecimal.valueOf(amber),
                false,
                Set.of(),
                Certainty.OWN_DEFAULT,
                NAME);
    }

    @Test
    void indicatorsAreChosenWhileTheContractIsInForce() {
        assertAllowed(MONITORING_NOT_IN_FORCE, KpiPolicy.inForce(ContractStatus.IN_FORCE, false));
        assertRefused(MONITORING_NOT_IN_FORCE, KpiPolicy.inForce(ContractStatus.IN_FORCE, true));
        assertRefused(MONITORING_NOT_IN_FORCE, KpiPolicy.inForce(ContractStatus.DRAFT, false));
        assertAllowed(KPI_CHANGED_ELSEWHERE, KpiPolicy.unchanged(3, 3));
        assertRefused(KPI_CHANGED_ELSEWHERE, KpiPolicy.unchanged(2, 3));
    }

    @Test
    void ownBoundsKeepTheDirectionAndTheUnit() {
        assertAllowed(KPI_NONE_CHOSEN, choose("UP", "90", "70"));
        assertRefused(KPI_NONE_CHOSEN, KpiPolicy.mayBeChosen(List.of(), LIBRARY));
        assertAllowed(KPI_NOT_IN_LIBRARY, choose("DOWN", "0.5", "3"));
        assertRefused(KPI_NOT_IN_LIBRARY, choose("OTHER", "1", "1"));
        KpiChoice up = new KpiChoice("UP", BigDecimal.TEN, BigDecimal.ONE);
        assertRefused(KPI_NOT_IN_LIBRARY, KpiPolicy.mayBeChosen(List.of(up, up), LIBRARY));
        assertAllowed(KPI_BOUNDS, choose("UP", "70", "70"));
        assertRefused(KPI_BOUNDS, choose("UP", "60", "70"));
        assertRefused(KPI_BOUNDS, choose("UP", "101", "70"));
        assertRefused(KPI_BOUNDS, choose("DOWN", "3", "2"));
        assertRefused(KPI_BOUNDS, choose("DOWN", "-1", "2"));
        assertRefused(KPI_BOUNDS, choose("DOWN", "0.125", "2"));
        assertRefused(KPI_BOUNDS, choose("COUNT", "0.5", "2"));
    }

    private static Decision choose(String code, String green, String amber) {
        return KpiPolicy.mayBeChosen(
                List.of(new KpiChoice(code, new BigDecimal(green), new BigDecimal(amber))), LIBRARY);
    }

    @Test
    void aReturnIsWholeWhenEveryIndicatorHasAFigureOrSaysWhyNot() {
        assertAllowed(RETURN_FIGURE_MISSING, ReturnPolicy.whole(draft("80", ""), asked()));
        assertAllowed(RETURN_FIGURE_MISSING, ReturnPolicy.whole(draft(null, "Nobody ended"), asked()));
        assertRefused(RETURN_FIGURE_MISSING, ReturnPolicy.whole(draft(null, " "), asked()));
        assertAllowed(RETURN_FIGURE_RANGE, ReturnPolicy.draft(draft("100", ""), asked()));
        assertRefused(RETURN_FIGURE_RANGE, ReturnPolicy.draft(draft("100.01", ""), asked()));
        assertRefused(RETURN_FIGURE_RANGE, ReturnPolicy.draft(draft("-1", ""), asked()));
        assertAllowed(RETURN_TEXT_LENGTH, ReturnPolicy.draft(draft("1", "x".repeat(1_000)), asked()));
        assertRefused(RETURN_TEXT_LENGTH, ReturnPolicy.draft(draft("1", "x".repeat(1_001)), asked()));
        assertRefused(
                RETURN_TEXT_LENGTH, ReturnPolicy.draft(new ReturnDraft(0, List.of(), "x".repeat(2_001)), asked()));
        assertAllowed(RETURN_FILES_MOST, ReturnPolicy.mayTakeFile(19));
        assertRefused(RETURN_FILES_MOST, ReturnPolicy.mayTakeFile(20));
        assertAllowed(RETURN_CHANGED_ELSEWHERE, ReturnPolicy.unchanged(1, 1));
        assertRefused(RETURN_CHANGED_ELSEWHERE, ReturnPolicy.unchanged(1, 2));
    }

    private static List<AskedKpi> asked() {
        return List.of(AskedKpi.of(LIBRARY.getFirst(), BigDecimal.valueOf(80), BigDecimal.valueOf(60)));
    }

    private static ReturnDraft draft(@Nullable String figure, String note) {
        return new ReturnDraft(
                0, List.of(new ReturnDraft.Figure("UP", figure == null ? null : new BigDecimal(figure), note)), "");
    }

    @Test
    void stepsOfAReturn() {
        assertAllowed(RETURN_NOT_OPEN, ReturnPolicy.mayBeDrafted(MonitoringState.RETURN_MISSED));
        assertRefused(RETURN_NOT_OPEN, ReturnPolicy.mayBeDrafted(MonitoringState.RETURNED));
        assertThat(ReturnPolicy.mayBeWritten(MonitoringState.RETURNED).allowed())
                .isTrue();
        assertRefused(RETURN_NOT_OPEN, ReturnPolicy.mayBeWritten(MonitoringState.CLOSED));
        assertThat(ReturnPolicy.mayBeCorrected(MonitoringState.RETURNED).allowed())
                .isTrue();
        assertRefused(RETURN_NOT_OPEN, ReturnPolicy.mayBeCorrected(MonitoringState.RETURN_OPEN));
        assertAllowed(REVIEW_NOT_WAITING, ReviewPolicy.waits(MonitoringState.RETURNED));
        assertAllowed(REVIEW_NOT_WAITING, ReviewPolicy.waits(MonitoringState.RETURN_MISSED));
        assertRefused(REVIEW_NOT_WAITING, ReviewPolicy.waits(MonitoringState.RETURN_OPEN));
        assertThat(arrows(MonitoringState.values(), MonitoringState::mayBecome))
                .containsExactly(
                        "DUE>RETURN_OPEN",
                        "DUE>CANCELLED",
                        "RETURN_OPEN>RETURN_MISSED",
                        "RETURN_OPEN>RETURNED",
                        "RETURN_OPEN>CANCELLED",
                        "RETURN_MISSED>RETURNED",
                        "RETURN_MISSED>REVIEWED",
                        "RETURN_MISSED>CANCELLED",
                        "RETURNED>REVIEWED",
                        "RETURNED>CANCELLED",
                        "REVIEWED>CLOSED");
        assertThat(arrows(VisitState.values(), VisitState::mayBecome))
                .containsExactly("PLANNED>DONE", "PLANNED>CANCELLED", "DONE>SHARED");
    }

    private static <E extends Enum<E>> List<String> arrows(E[] states, BiPredicate<E, E> may) {
        return Arrays.stream(states)
                .flatMap(from ->
                        Arrays.stream(states).filter(to -> may.test(from, to)).map(to -> from + ">" + to))
                .toList();
    }

    @Test
    void anotherColourHasAReasonAndEveryReviewFeedback() {
        assertAllowed(REVIEW_RETURN_CHANGED, ReviewPolicy.unchanged(4, 4));
        assertRefused(REVIEW_RETURN_CHANGED, ReviewPolicy.unchanged(3, 4));
        assertAllowed(REVIEW_OVERRIDE_REASON, review(Colour.RED, "Two staff left.", "Thank you.", null));
        assertAllowed(REVIEW_OVERRIDE_REASON, review(Colour.GREEN, "", "Thank you.", null));
        assertRefused(REVIEW_OVERRIDE_REASON, review(Colour.RED, " ", "Thank you.", null));
        assertAllowed(REVIEW_FEEDBACK_NEEDED, review(null, "", "Thank you.", null));
        assertRefused(REVIEW_FEEDBACK_NEEDED, review(null, "", "", null));
        assertRefused(REVIEW_FEEDBACK_NEEDED, review(null, "", "x".repeat(4_001), null));
        assertAllowed(REVIEW_VISIT_DAY, review(null, "", "Thank you.", TODAY));
        assertRefused(REVIEW_VISIT_DAY, review(null, "", "Thank you.", TODAY.minusDays(1)));
        assertAllowed(MONITORING_REASON_NEEDED, ReviewPolicy.reason("No child is placed."));
        assertRefused(MONITORING_REASON_NEEDED, ReviewPolicy.reason(" "));
    }

    private static Decision review(
            @Nullable Colour override, String reason, String feedback, @Nullable LocalDate visit) {
        return ReviewPolicy.whole(
                new ReviewReturn(0, override, reason, feedback, visit, false, false), Colour.GREEN, TODAY);
    }

    @Test
    void visitsArePlannedAheadAndWrittenDownAfterwards() {
        assertAllowed(VISIT_DAY, VisitPolicy.mayBePlanned(TODAY, TODAY, true));
        assertRefused(VISIT_DAY, VisitPolicy.mayBePlanned(TODAY.minusDays(1), TODAY, true));
        assertRefused(VISIT_DAY, VisitPolicy.mayBePlanned(TODAY.plusYears(3), TODAY, true));
        assertAllowed(VISIT_SERVICE_NOT_OF_PROVIDER, VisitPolicy.mayBePlanned(TODAY, TODAY, true));
        assertRefused(VISIT_SERVICE_NOT_OF_PROVIDER, VisitPolicy.mayBePlanned(TODAY, TODAY, false));
        assertAllowed(VISIT_NOT_AT_THIS_STEP, VisitPolicy.isAt(VisitState.DONE, VisitState.PLANNED, VisitState.DONE));
        assertRefused(VISIT_NOT_AT_THIS_STEP, VisitPolicy.isAt(VisitState.SHARED, VisitState.DONE));
        assertAllowed(VISIT_CHANGED_ELSEWHERE, VisitPolicy.unchanged(1, 1));
        assertRefused(VISIT_CHANGED_ELSEWHERE, VisitPolicy.unchanged(1, 2));
        assertRefused(VISIT_DAY, VisitPolicy.mayBeWritten(written(TODAY.plusDays(1), ""), TODAY));
        assertAllowed(VISIT_TEXT_LENGTH, VisitPolicy.mayBeWritten(written(TODAY, "x".repeat(2_000)), TODAY));
        assertRefused(VISIT_TEXT_LENGTH, VisitPolicy.mayBeWritten(written(TODAY, "x".repeat(2_001)), TODAY));
        assertAllowed(VISIT_PHOTOS_MOST, VisitPolicy.mayTakePhoto(19));
        assertRefused(VISIT_PHOTOS_MOST, VisitPolicy.mayTakePhoto(20));
        Map<VisitCheck, VisitAnswer> all = new HashMap<>();
        EnumSet.allOf(VisitCheck.class).forEach(check -> all.put(check, VisitAnswer.MET));
        assertAllowed(VISIT_INCOMPLETE, VisitPolicy.mayBeShared(all, "Findings", "Report"));
        assertRefused(VISIT_INCOMPLETE, VisitPolicy.mayBeShared(all, "Findings", " "));
        assertRefused(VISIT_INCOMPLETE, VisitPolicy.mayBeShared(all, "", "Report"));
        all.remove(VisitCheck.STAFFING);
        assertRefused(VISIT_INCOMPLETE, VisitPolicy.mayBeShared(all, "Findings", "Report"));
    }

    private static WriteVisit written(LocalDate on, String childrensVoice) {
        return new WriteVisit(0, on, Map.of(), "", childrensVoice, "", "");
    }

    @Test
    void anUnannouncedVisitIsTheCouncilsUntilItTookPlace() {
        assertThat(VisitState.PLANNED.shownToProvider(true)).isTrue();
        assertThat(VisitState.PLANNED.shownToProvider(false)).isFalse();
        assertThat(VisitState.CANCELLED.shownToProvider(false)).isFalse();
        assertThat(VisitState.DONE.shownToProvider(false)).isTrue();
    }
}

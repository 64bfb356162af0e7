package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_COUNTED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_KPI_BOUNDS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_SOURCE;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STAGE_NUMBERS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STANDARD_USED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_TEXT_MISSING;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_VALUE_INVALID;

import cymru.cartref.account.Role;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.Standard;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a row of a draft may say, for itself and beside the others. Fields are named as the parts of the record. */
public final class RowPolicy {

    private static final int NAME = 120;
    private static final int EVENT_NAME = 200;
    private static final int LABEL = 300;
    private static final int SOURCE = 500;
    private static final int SENTENCES = 1000;
    private static final int MOST_STAGES = 12;
    private static final int YEAR = 365;
    private static final BigDecimal LARGEST_FIGURE = new BigDecimal(100_000);

    private RowPolicy() {}

    /** @param rows all rows of the draft as they are */
    public static Decision check(ProcedureRow row, List<ProcedureRow> rows) {
        Decision own = switch (row) {
            case SettingValue value -> both("label", value.label(), LABEL).and(() -> SettingPolicy.check(value, rows));
            case Stage stage -> stage(stage);
            case Letter letter -> LetterPolicy.check(letter);
            case KpiDefinition kpi -> kpi(kpi);
            case NotifiableEventType event ->
                both("name", event.name(), EVENT_NAME)
                        .and(() -> some("told", event.told()))
                        .and(() -> within("preScore", event.preScore(), 1, 25));
            case Standard standard ->
                both("name", standard.name(), NAME).and(() -> within("weight", standard.weight(), 1, 100));
            case Question question ->
                both("question", question.question(), SENTENCES)
                        .and(() -> rows.stream()
                                        .anyMatch(other -> other instanceof Standard standard
                                                && standard.code().equals(question.standard()))
                                ? Decision.allow()
                                : outside("standard", BigDecimal.ONE, BigDecimal.ONE));
        };
        return own.and(() -> both("source", row.source(), SOURCE));
    }

    /**
     * What was changed says anew how sure it is or where it comes from: the old source does not say it.
     *
     * @param before the same row of the version that is replaced; none when it is new
     */
    public static Decision sourced(Optional<ProcedureRow> before, ProcedureRow after) {
        Set<String> parts = before.stream()
                .flatMap(row -> Differences.between(List.of(row), List.of(after)).stream())
                .flatMap(difference -> Stream.ofNullable(difference.part()))
                .collect(Collectors.toSet());
        return parts.isEmpty() || parts.contains("certainty") || parts.contains("source")
                ? Decision.allow()
                : Decision.refuse(new Refusal(PROCEDURE_SOURCE).at("source.cy"));
    }

    /** A level, at least, stays; a standard goes after its questions. */
    public static Decision remove(ProcedureRow row, List<ProcedureRow> rows) {
        return switch (row) {
            case Stage stage ->
                Decision.require(rows.stream().filter(Stage.class::isInstance).count() > 1, PROCEDURE_STAGE_NUMBERS);
            case Standard standard ->
                Decision.require(
                        rows.stream()
                                .noneMatch(other -> other instanceof Question question
                                        && question.standard().equals(standard.code())),
                        PROCEDURE_STANDARD_USED);
            default -> Decision.require(row.kind().free(), PROCEDURE_VALUE_INVALID);
        };
    }

    /** Levels are numbered from 1 without a gap, and every standard asks something. */
    public static Decision whole(List<ProcedureRow> rows) {
        List<Integer> numbers = rows.stream()
                .filter(Stage.class::isInstance)
                .map(row -> ((Stage) row).number())
                .sorted()
                .toList();
        List<Integer> wanted = IntStream.rangeClosed(1, numbers.size()).boxed().toList();
        return Decision.require(numbers.equals(wanted), PROCEDURE_STAGE_NUMBERS)
                .and(() -> rows.stream()
                        .map(row -> check(row, rows))
                        .filter(decision -> !decision.allowed())
                        .findFirst()
                        .orElseGet(Decision::allow));
    }

    private static Decision stage(Stage stage) {
        return within("number", stage.number(), 1, MOST_STAGES)
                .and(() -> both("name", stage.name(), NAME))
                .and(() -> both("beginsWhen", stage.beginsWhen(), SENTENCES))
                .and(() -> both("meeting", stage.meeting(), NAME))
                .and(() -> stage.chair().side() == Role.Side.COUNCIL
                        ? Decision.allow()
                        : outside("chair", BigDecimal.ONE, BigDecimal.ONE))
                .and(() -> limit("convene", stage.convene()))
                .and(() -> limit("letter", stage.letter()))
                .and(() -> limit("plan", stage.plan()))
                .and(() -> limit("reviewEvery", stage.reviewEvery()))
                .and(() -> within("minimumDays", stage.minimumDays(), 0, YEAR));
    }

    /** A limit in hours has no first day; any other says which it is. */
    private static Decision limit(String field, TimeLimit limit) {
        return within(field, limit.length(), 1, YEAR)
                .and(() -> (limit.unit() == TimeLimit.Unit.HOURS) == (limit.firstDay() == null)
                        ? Decision.allow()
                        : Decision.refuse(new Refusal(PROCEDURE_COUNTED).at(field + ".firstDay")));
    }

    private static Decision kpi(KpiDefinition kpi) {
        BigDecimal most = kpi.unit() == KpiDefinition.Unit.PERCENT ? BigDecimal.valueOf(100) : LARGEST_FIGURE;
        return both("name", kpi.name(), NAME)
                .and(() -> both("definition", kpi.definition(), SENTENCES))
                .and(() -> figure("green", kpi.green(), most))
                .and(() -> figure("amber", kpi.amber(), most))
                .and(() -> some("services", kpi.services()))
                .and(() -> bounds(kpi));
    }

    /** Amber lies on the worse side of green, or they are one and there is no amber. */
    private static Decision bounds(KpiDefinition kpi) {
        int order = kpi.green().compareTo(kpi.amber());
        boolean higher = kpi.direction() == KpiDefinition.Direction.HIGHER_IS_BETTER;
        return (higher ? order >= 0 : order <= 0)
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                                PROCEDURE_KPI_BOUNDS,
                                Map.of("direction", kpi.direction().name()))
                        .at("amber"));
    }

    private static Decision figure(String field, BigDecimal figure, BigDecimal most) {
        return figure.signum() >= 0 && figure.compareTo(most) <= 0 && figure.scale() <= 2
                ? Decision.allow()
                : outside(field, BigDecimal.ZERO, most);
    }

    private static Decision within(String field, int value, int least, int most) {
        return value >= least && value <= most
                ? Decision.allow()
                : outside(field, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    private static Decision some(String field, Collection<?> chosen) {
        return chosen.isEmpty() ? missing(field, 1) : Decision.allow();
    }

    static Decision both(String field, Bilingual text, int most) {
        return text(field + ".cy", text.cy(), most).and(() -> text(field + ".en", text.en(), most));
    }

    static Decision text(String field, String text, int most) {
        return text.isBlank() || text.length() > most ? missing(field, most) : Decision.allow();
    }

    private static Decision missing(String field, int most) {
        return Decision.refuse(new Refusal(PROCEDURE_TEXT_MISSING, Map.of("most", most)).at(field));
    }

    static Decision outside(String field, BigDecimal least, BigDecimal most) {
        return Decision.refuse(new Refusal(PROCEDURE_VALUE_INVALID, Map.of("least", least, "most", most)).at(field));
    }
}

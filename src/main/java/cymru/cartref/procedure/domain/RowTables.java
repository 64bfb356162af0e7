package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.domain.Cells.bilingual;
import static cymru.cartref.procedure.domain.Cells.constant;
import static cymru.cartref.procedure.domain.Cells.constants;
import static cymru.cartref.procedure.domain.Cells.limit;
import static cymru.cartref.procedure.domain.Cells.names;

import cymru.cartref.account.Role;
import cymru.cartref.procedure.Agency;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.procedure.MeasuredService;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.Standard;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where each sort of row lies. */
final class RowTables {

    private static final String POSITION = "position";
    private static final String CODE = "code";

    private static final RowTable<SettingValue> VALUES = new RowTable<>(
                    SettingValue.class,
                    "procedure_value",
                    "setting",
                    POSITION,
                    (row, n) -> new SettingValue(
                            Setting.valueOf(row.getString("setting")),
                            row.getString("value"),
                            constant(TimeLimit.Unit.class, row.getString("unit")),
                            constant(FirstDay.class, row.getString("first_day")),
                            bilingual(row, "label"),
                            certainty(row),
                            bilingual(row, "source")))
            .column("kind", row -> row.setting().kind().name())
            .column("value", SettingValue::value)
            .column("unit", row -> row.unit() == null ? null : row.unit().name())
            .column(
                    "first_day",
                    row -> row.firstDay() == null ? null : row.firstDay().name())
            .both("label", SettingValue::label);

    private static final RowTable<Stage> STAGES = new RowTable<>(
                    Stage.class,
                    "procedure_stage",
                    CODE,
                    "number",
                    (row, n) -> new Stage(
                            row.getString(CODE),
                            row.getInt("number"),
                            bilingual(row, "name"),
                            bilingual(row, "begins_when"),
                            Role.valueOf(row.getString("chair")),
                            bilingual(row, "meeting"),
                            constants(Agency.class, row.getString("agencies")),
                            limit(row, "convene"),
                            limit(row, "letter"),
                            limit(row, "plan"),
                            limit(row, "review"),
                            row.getInt("minimum_days"),
                            row.getBoolean("placing_told"),
                            ReferralAdvice.valueOf(row.getString("referrals")),
                            certainty(row),
                            bilingual(row, "source")))
            .column("number", Stage::number)
            .both("name", Stage::name)
            .both("begins_when", Stage::beginsWhen)
            .column("chair", row -> row.chair().name())
            .both("meeting", Stage::meeting)
            .column("agencies", row -> names(row.agencies()))
            .limit("convene", Stage::convene)
            .limit("letter", Stage::letter)
            .limit("plan", Stage::plan)
            .limit("review", Stage::reviewEvery)
            .column("minimum_days", Stage::minimumDays)
            .column("placing_told", Stage::placingTold)
            .column("referrals", row -> row.referrals().name());

    private static final RowTable<Letter> LETTERS = new RowTable<>(
                    Letter.class,
                    "procedure_letter",
                    CODE,
                    POSITION,
                    (row, n) -> new Letter(
                            LetterCode.valueOf(row.getString(CODE)),
                            bilingual(row, "subject"),
                            bilingual(row, "body"),
                            certainty(row),
                            bilingual(row, "source")))
            .both("subject", Letter::subject)
            .both("body", Letter::body);

    private static final RowTable<KpiDefinition> KPIS = new RowTable<>(
                    KpiDefinition.class,
                    "procedure_kpi",
                    CODE,
                    POSITION,
                    (row, n) -> new KpiDefinition(
                            row.getString(CODE),
                            bilingual(row, "name"),
                            bilingual(row, "definition"),
                            KpiDefinition.Unit.valueOf(row.getString("unit")),
                            KpiDefinition.Direction.valueOf(row.getString("direction")),
                            row.getBigDecimal("green"),
                            row.getBigDecimal("amber"),
                            row.getBoolean("safety"),
                            constants(MeasuredService.class, row.getString("services")),
                            certainty(row),
                            bilingual(row, "source")))
            .both("name", KpiDefinition::name)
            .both("definition", KpiDefinition::definition)
            .column("unit", row -> row.unit().name())
            .column("direction", row -> row.direction().name())
            .column("green", KpiDefinition::green)
            .column("amber", KpiDefinition::amber)
            .column("safety", KpiDefinition::safety)
            .column("services", row -> names(row.services()));

    private static final RowTable<NotifiableEventType> EVENT_TYPES = new RowTable<>(
                    NotifiableEventType.class,
                    "procedure_event_type",
                    CODE,
                    POSITION,
                    (row, n) -> new NotifiableEventType(
                            row.getString(CODE),
                            bilingual(row, "name"),
                            constants(Agency.class, row.getString("told")),
                            row.getInt("pre_score"),
                            certainty(row),
                            bilingual(row, "source")))
            .both("name", NotifiableEventType::name)
            .column("told", row -> names(row.told()))
            .column("pre_score", NotifiableEventType::preScore);

    private static final RowTable<Standard> STANDARDS = new RowTable<>(
                    Standard.class,
                    "procedure_standard",
                    CODE,
                    POSITION,
                    (row, n) -> new Standard(
                            row.getString(CODE),
                            bilingual(row, "name"),
                            row.getInt("weight"),
                            certainty(row),
                            bilingual(row, "source")))
            .both("name", Standard::name)
            .column("weight", Standard::weight);

    private static final RowTable<Question> QUESTIONS = new RowTable<>(
                    Question.class,
                    "procedure_question",
                    CODE,
                    POSITION,
                    (row, n) -> new Question(
                            row.getString(CODE),
                            row.getString("standard"),
                            bilingual(row, "question"),
                            certainty(row),
                            bilingual(row, "source")))
            .column("standard", Question::standard)
            .both("question", Question::question);

    private static final Map<ProcedureRow.Kind, RowTable<?>> TABLES = new EnumMap<>(Map.of(
            ProcedureRow.Kind.VALUE, VALUES,
            ProcedureRow.Kind.STAGE, STAGES,
            ProcedureRow.Kind.LETTER, LETTERS,
            ProcedureRow.Kind.KPI, KPIS,
            ProcedureRow.Kind.EVENT_TYPE, EVENT_TYPES,
            ProcedureRow.Kind.STANDARD, STANDARDS,
            ProcedureRow.Kind.QUESTION, QUESTIONS));

    private RowTables() {}

    /** In the order people read them. */
    static Collection<RowTable<?>> all() {
        return TABLES.values();
    }

    static RowTable<?> of(ProcedureRow.Kind kind) {
        return Objects.requireNonNull(TABLES.get(kind));
    }

    private static Certainty certainty(ResultSet row) throws SQLException {
        return Certainty.valueOf(row.getString("certainty"));
    }
}

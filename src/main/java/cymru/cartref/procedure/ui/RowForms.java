package cymru.cartref.procedure.ui;

import cymru.cartref.account.Role;
import cymru.cartref.procedure.Agency;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.Letter;
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
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Which fields a sort of row has, and the row that is made of them. */
final class RowForms {

    private static final int NAME = 120;
    private static final int SENTENCES = 1000;
    private static final int YEAR = 365;
    private static final int LONGEST = 3650;
    private static final Bilingual EMPTY = new Bilingual("", "");

    private static final List<Role> CHAIRS =
            List.of(Role.CONTRACT_OFFICER, Role.QUALITY_MONITOR, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE);

    private RowForms() {}

    /** Puts the fields of {@code row} into {@code fields}; the supplier makes the row of what was typed. */
    static Supplier<ProcedureRow> of(ProcedureRow row, List<ProcedureRow> all, RowFields fields) {
        return switch (row) {
            case SettingValue value -> setting(value, fields);
            case Stage stage -> stage(stage, fields);
            case Letter letter -> letter(letter, fields);
            case KpiDefinition kpi -> kpi(kpi, fields);
            case NotifiableEventType event -> event(event, fields);
            case Standard standard -> standard(standard, fields);
            case Question question -> question(question, all, fields);
        };
    }

    /** What a new row begins with. */
    static ProcedureRow empty(ProcedureRow.Kind kind, List<ProcedureRow> all) {
        return switch (kind) {
            case STAGE -> emptyStage(all);
            case KPI ->
                new KpiDefinition(
                        "",
                        EMPTY,
                        EMPTY,
                        KpiDefinition.Unit.PERCENT,
                        KpiDefinition.Direction.HIGHER_IS_BETTER,
                        BigDecimal.valueOf(90),
                        BigDecimal.valueOf(75),
                        false,
                        Set.of(),
                        Certainty.COUNCIL_DECISION,
                        EMPTY);
            case STANDARD -> new Standard("", EMPTY, 10, Certainty.COUNCIL_DECISION, EMPTY);
            case QUESTION -> new Question("", "", EMPTY, Certainty.COUNCIL_DECISION, EMPTY);
            case VALUE, LETTER, EVENT_TYPE -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Stage emptyStage(List<ProcedureRow> all) {
        int last = (int) all.stream().filter(Stage.class::isInstance).count();
        TimeLimit tenDays = new TimeLimit(10, TimeLimit.Unit.WORKING_DAYS_ENGLAND_AND_WALES, FirstDay.IS_THE_DAY_AFTER);
        return new Stage(
                "",
                last + 1,
                EMPTY,
                EMPTY,
                Role.HEAD_OF_SERVICE,
                EMPTY,
                Set.of(),
                tenDays,
                tenDays,
                tenDays,
                new TimeLimit(28, TimeLimit.Unit.DAYS, FirstDay.IS_THE_DAY_AFTER),
                28,
                true,
                ReferralAdvice.CASE_BY_CASE,
                Certainty.COUNCIL_DECISION,
                EMPTY);
    }

    private static Supplier<ProcedureRow> setting(SettingValue row, RowFields fields) {
        Supplier<Bilingual> label = fields.both("label", row.label(), 300);
        if (row.setting().kind() == Setting.Kind.TIME_LIMIT) {
            Supplier<TimeLimit> limit = fields.limit(
                    "value",
                    new TimeLimit(Integer.parseInt(row.value()), Objects.requireNonNull(row.unit()), row.firstDay()),
                    LONGEST);
            Source source = source(row, fields);
            return () -> new SettingValue(
                    row.setting(),
                    String.valueOf(limit.get().length()),
                    limit.get().unit(),
                    limit.get().firstDay(),
                    label.get(),
                    source.certainty().get(),
                    source.text().get());
        }
        Supplier<BigDecimal> number = fields.figure("value", new BigDecimal(row.value()));
        Source source = source(row, fields);
        return () -> new SettingValue(
                row.setting(),
                number.get().toPlainString(),
                null,
                null,
                label.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> stage(Stage row, RowFields fields) {
        Supplier<Integer> number = fields.number("number", row.number(), 1, 12);
        Supplier<Bilingual> name = fields.both("name", row.name(), NAME);
        Supplier<Bilingual> begins = fields.both("beginsWhen", row.beginsWhen(), SENTENCES);
        Supplier<Role> chair = fields.choice("chair", row.chair(), CHAIRS);
        Supplier<Bilingual> meeting = fields.both("meeting", row.meeting(), NAME);
        Supplier<Set<Agency>> agencies = fields.several("agencies", row.agencies(), Agency.values());
        Supplier<TimeLimit> convene = fields.limit("convene", row.convene(), YEAR);
        Supplier<TimeLimit> letter = fields.limit("letter", row.letter(), YEAR);
        Supplier<TimeLimit> plan = fields.limit("plan", row.plan(), YEAR);
        Supplier<TimeLimit> review = fields.limit("reviewEvery", row.reviewEvery(), YEAR);
        Supplier<Integer> minimum = fields.number("minimumDays", row.minimumDays(), 0, YEAR);
        Supplier<Boolean> told = fields.check("placingTold", row.placingTold());
        Supplier<ReferralAdvice> referrals =
                fields.choice("referrals", row.referrals(), List.of(ReferralAdvice.values()));
        Source source = source(row, fields);
        return () -> new Stage(
                row.code(),
                number.get(),
                name.get(),
                begins.get(),
                chair.get(),
                meeting.get(),
                agencies.get(),
                convene.get(),
                letter.get(),
                plan.get(),
                review.get(),
                minimum.get(),
                told.get(),
                referrals.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> letter(Letter row, RowFields fields) {
        Supplier<Bilingual> subject = fields.both("subject", row.subject(), 200);
        Supplier<Bilingual> body = fields.both("body", row.body(), 4000);
        Source source = source(row, fields);
        return () -> new Letter(
                row.letter(),
                subject.get(),
                body.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> kpi(KpiDefinition row, RowFields fields) {
        Supplier<Bilingual> name = fields.both("name", row.name(), NAME);
        Supplier<Bilingual> definition = fields.both("definition", row.definition(), SENTENCES);
        Supplier<KpiDefinition.Unit> unit = fields.choice("unit", row.unit(), List.of(KpiDefinition.Unit.values()));
        Supplier<KpiDefinition.Direction> direction =
                fields.choice("direction", row.direction(), List.of(KpiDefinition.Direction.values()));
        Supplier<BigDecimal> green = fields.figure("green", row.green());
        Supplier<BigDecimal> amber = fields.figure("amber", row.amber());
        Supplier<Boolean> safety = fields.check("safety", row.safety());
        Supplier<Set<MeasuredService>> services = fields.several("services", row.services(), MeasuredService.values());
        Source source = source(row, fields);
        return () -> new KpiDefinition(
                row.code(),
                name.get(),
                definition.get(),
                unit.get(),
                direction.get(),
                green.get(),
                amber.get(),
                safety.get(),
                services.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> event(NotifiableEventType row, RowFields fields) {
        Supplier<Bilingual> name = fields.both("name", row.name(), 200);
        Supplier<Set<Agency>> told = fields.several("told", row.told(), Agency.values());
        Supplier<Integer> score = fields.number("preScore", row.preScore(), 1, 25);
        Source source = source(row, fields);
        return () -> new NotifiableEventType(
                row.code(),
                name.get(),
                told.get(),
                score.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> standard(Standard row, RowFields fields) {
        Supplier<Bilingual> name = fields.both("name", row.name(), NAME);
        Supplier<Integer> weight = fields.number("weight", row.weight(), 1, 100);
        Source source = source(row, fields);
        return () -> new Standard(
                row.code(),
                name.get(),
                weight.get(),
                source.certainty().get(),
                source.text().get());
    }

    private static Supplier<ProcedureRow> question(Question row, List<ProcedureRow> all, RowFields fields) {
        Map<String, String> standards = new LinkedHashMap<>();
        all.stream()
                .filter(Standard.class::isInstance)
                .forEach(standard -> standards.put(standard.code(), RowWords.name(standard)));
        Supplier<String> standard = fields.choiceOf("standard", row.standard(), standards);
        Supplier<Bilingual> question = fields.both("question", row.question(), SENTENCES);
        Source source = source(row, fields);
        return () -> new Question(
                row.code(),
                standard.get(),
                question.get(),
                source.certainty().get(),
                source.text().get());
    }

    private record Source(Supplier<Certainty> certainty, Supplier<Bilingual> text) {}

    private static Source source(ProcedureRow row, RowFields fields) {
        return new Source(
                fields.choice(
                        "certainty",
                        row.certainty(),
                        Arrays.stream(Certainty.values()).toList()),
                fields.both("source", row.source(), 500));
    }
}

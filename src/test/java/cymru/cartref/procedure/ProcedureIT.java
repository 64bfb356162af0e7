package cymru.cartref.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.procedure.domain.HolidayCalendars;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of the migration, read through the module's own doors. */
@PortalTest
class ProcedureIT {

    @Autowired
    Procedures procedures;

    @Autowired
    LawDates lawDates;

    @Autowired
    Calendars calendars;

    @Autowired
    HolidayCalendars holidays;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Areas areas;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everySettingHasAValueOfItsKindInTheCurrentVersion() {
        for (Setting setting : Setting.values()) {
            ProcedureSettings settings = procedures.current(setting.procedure());
            switch (setting.kind()) {
                case TIME_LIMIT ->
                    assertThat(settings.limit(setting).length())
                            .as(setting.name())
                            .isPositive();
                case NUMBER ->
                    assertThat(settings.number(setting)).as(setting.name()).isPositive();
                case TEXT ->
                    assertThat(settings.text(setting)).as(setting.name()).isNotBlank();
                case DATE ->
                    assertThat(settings.date(setting)).as(setting.name()).isNotNull();
            }
        }
        assertThat(jdbc.sql("SELECT setting, kind FROM procedure_value")
                        .query((row, n) -> Setting.valueOf(row.getString("setting"))
                                .kind()
                                .name()
                                .equals(row.getString("kind")))
                        .list())
                .hasSize(Setting.values().length)
                .containsOnly(true);
    }

    @Test
    void theStatutoryFiguresAreThoseOfTheAct() {
        ProcedureSettings tender = procedures.current(ProcedureCode.TENDER);
        assertThat(tender.limit(Setting.STANDSTILL))
                .isEqualTo(new TimeLimit(8, TimeLimit.Unit.WORKING_DAYS_PROCUREMENT, FirstDay.COUNTS));
        assertThat(tender.limit(Setting.LIGHT_TOUCH_DETAILS_NOTICE))
                .isEqualTo(new TimeLimit(120, TimeLimit.Unit.DAYS, FirstDay.COUNTS));
        assertThat(tender.limit(Setting.DETAILS_NOTICE))
                .isEqualTo(new TimeLimit(30, TimeLimit.Unit.DAYS, FirstDay.COUNTS));
        assertThat(tender.limit(Setting.TENDERING_PERIOD))
                .isEqualTo(new TimeLimit(25, TimeLimit.Unit.DAYS, FirstDay.IS_THE_DAY_AFTER));
    }

    @Test
    void aCaseKeepsItsVersionWhenANewOneComesIntoForce() {
        ProcedureSettings before = procedures.on(ProcedureCode.CONTRACT, LocalDate.of(2026, 12, 1));
        jdbc.sql("INSERT INTO procedure_version (id, procedure_code, number, status, valid_from, note_en, note_cy)"
                        + " VALUES (900, 'CONTRACT', 2, 'APPROVED', '2099-01-01', 'later', 'wedyn'),"
                        + " (901, 'CONTRACT', 3, 'DRAFT', '2026-01-01', 'draft', 'drafft')")
                .update();
        jdbc.sql("INSERT INTO procedure_value (version_id, setting, position, kind, value, unit, first_day, label_en,"
                        + " label_cy, certainty, source_en, source_cy) VALUES (900, 'PROVIDER_SIGNING', 1, 'TIME_LIMIT',"
                        + " '99', 'DAYS', 'COUNTS', 'a', 'b', 'OWN_DEFAULT', 'c', 'd')")
                .update();
        try {
            assertThat(procedures.on(ProcedureCode.CONTRACT, LocalDate.of(2026, 12, 1)))
                    .as("neither the draft nor the later one")
                    .isEqualTo(before);
            ProcedureSettings later = procedures.on(ProcedureCode.CONTRACT, LocalDate.of(2099, 1, 1));
            assertThat(later.days(Setting.PROVIDER_SIGNING)).isEqualTo(99);
            assertThat(procedures.pinned(before.versionId()).days(Setting.PROVIDER_SIGNING))
                    .isEqualTo(10);
            assertThatThrownBy(() -> procedures.pinned(901)).isInstanceOf(IllegalArgumentException.class);
        } finally {
            jdbc.sql("DELETE FROM procedure_value WHERE version_id = 900").update();
            jdbc.sql("DELETE FROM procedure_version WHERE id IN (900, 901)").update();
        }
    }

    @Test
    void aPinnedVersionIsReadOnce() throws Exception {
        long id = procedures.current(ProcedureCode.TENDER).versionId();
        assertThat(Counting.of(() -> procedures.pinned(id)).statements()).isEmpty();
    }

    @Test
    void theProfitRegimeTakesItsDatesFromTheTable() {
        assertThat(lawDates.profitRegime())
                .isEqualTo(new ProfitRegime(
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2030, 4, 1)));
        assertThat(lawDates.all()).extracting(LawDate::code).containsExactly(LawDate.Code.values());
        assertThat(lawDates.dayOf(LawDate.Code.FIRST_SUFFICIENCY_PLAN_DUE)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void theCalendarsOfTheTableCountAsTheLawDoes() {
        LocalDate notice = LocalDate.of(2026, 12, 29);
        TimeLimit standstill = procedures.current(ProcedureCode.TENDER).limit(Setting.STANDSTILL);
        assertThat(deadlines.end(notice, standstill)).isEqualTo("2027-01-11T23:59:59Z");
        assertThat(calendars.of(Calendars.Kind.ENGLAND_AND_WALES).lastDay(notice, 8, FirstDay.COUNTS))
                .isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(calendars.of(Calendars.Kind.PROCUREMENT).knownUntil()).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void theHolidaysAreThoseOfTheSharedList() {
        String shared = System.getenv("CARTREF_SHARED");
        assumeThat(shared).as("CARTREF_SHARED").isNotNull();
        JsonNode list = JsonMapper.shared()
                .readTree(Path.of(shared, "data", "bank-holidays.json").toFile())
                .get("holidays");
        Stream<String> expected = StreamSupport.stream(list.spliterator(), false)
                .map(holiday -> holiday.get("date").asString() + " "
                        + holiday.get("name").asString() + " "
                        + StreamSupport.stream(holiday.get("nations").spliterator(), false)
                                .map(nation -> nation.asString()
                                        .toUpperCase(Locale.ROOT)
                                        .replace(' ', '_'))
                                .sorted()
                                .toList());
        List<String> kept = holidays.all().stream()
                .map(holiday -> holiday.day() + " " + holiday.name().en() + " "
                        + holiday.nations().stream().map(Enum::name).sorted().toList())
                .toList();
        assertThat(kept).containsExactlyElementsOf(expected.toList());
        assertThat(holidays.all())
                .allSatisfy(holiday -> assertThat(holiday.name().cy()).isNotBlank());
    }

    @Test
    void theAreasAreCardiffThenWalesThenBeyond() {
        assertThat(areas.all()).hasSize(33);
        assertThat(areas.all().getFirst().name().cy()).isEqualTo("Caerdydd");
        assertThat(areas.all().subList(0, 22))
                .allSatisfy(area -> assertThat(area.code()).startsWith("W06"));
        assertThat(areas.byCode("W06000001").orElseThrow().name().in(Language.CY))
                .isEqualTo("Ynys Môn");
        assertThat(areas.byCode("W06000007")).isEmpty();
    }

    @Test
    void everyRefusalIsReadableInBothLanguages() {
        Map<String, Object> details =
                Map.of("since", LocalDate.of(2026, 4, 1), "applied", LocalDate.of(2026, 3, 31), "most", 5);
        List<ProcedureRule> regime = Arrays.stream(ProcedureRule.values())
                .filter(rule -> rule.name().startsWith("PROFIT_"))
                .toList();
        for (ProcedureRule rule : regime) {
            assertThat(texts.get(Language.EN, "refusal." + rule, details))
                    .contains("1 April 2026")
                    .doesNotContain("{", "''");
            assertThat(texts.get(Language.CY, "refusal." + rule, details))
                    .contains("1 Ebrill 2026")
                    .doesNotContain("{", "''");
        }
        Stream.of(
                        Arrays.stream(Certainty.values()).map(value -> "certainty." + value),
                        Arrays.stream(TimeLimit.Unit.values()).map(value -> "unit." + value),
                        Arrays.stream(ProcedureCode.values()).map(value -> "code." + value))
                .flatMap(keys -> keys)
                .forEach(key -> {
                    assertThat(texts.has(Language.EN, "procedure." + key))
                            .as(key)
                            .isTrue();
                    assertThat(texts.has(Language.CY, "procedure." + key))
                            .as(key)
                            .isTrue();
                });
    }
}

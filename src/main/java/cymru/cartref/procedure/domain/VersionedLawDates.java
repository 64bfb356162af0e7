package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.LawDate;
import cymru.cartref.procedure.LawDate.Code;
import cymru.cartref.procedure.LawDates;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProfitRegime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The law's dates of the version in force. */
@Component
class VersionedLawDates implements LawDates {

    private final JdbcClient jdbc;
    private final ProcedureVersions versions;
    private final Map<Long, List<LawDate>> read = new ConcurrentHashMap<>();

    VersionedLawDates(JdbcClient jdbc, ProcedureVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public LocalDate dayOf(Code code) {
        return dayOf(all(), code);
    }

    @Override
    public List<LawDate> all() {
        return read.computeIfAbsent(versions.inForce(ProcedureCode.LAW_DATES).id(), this::ofVersion);
    }

    @Override
    public ProfitRegime profitRegime() {
        List<LawDate> dates = all();
        return new ProfitRegime(
                dayOf(dates, Code.LAST_OLD_RULES_APPLICATION),
                dayOf(dates, Code.CLOSED_TO_NEW_FOR_PROFIT),
                dayOf(dates, Code.FOR_PROFIT_GROWTH_ENDS),
                dayOf(dates, Code.PLACEMENT_APPROVAL_NEEDED));
    }

    private static LocalDate dayOf(List<LawDate> dates, Code code) {
        return dates.stream()
                .filter(date -> date.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No law date " + code))
                .day();
    }

    private List<LawDate> ofVersion(long version) {
        return jdbc.sql("SELECT code, takes_effect, effect_en, effect_cy, certainty, source_en, source_cy"
                        + " FROM law_date WHERE version_id = :version ORDER BY takes_effect")
                .param("version", version)
                .query((row, n) -> new LawDate(
                        Code.valueOf(row.getString("code")),
                        row.getObject("takes_effect", LocalDate.class),
                        Cells.bilingual(row, "effect"),
                        Certainty.valueOf(row.getString("certainty")),
                        Cells.bilingual(row, "source")))
                .list();
    }
}

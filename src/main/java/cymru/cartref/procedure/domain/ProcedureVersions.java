package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads versions and their settings. An approved version never changes, so its settings are read once. */
@Component
public class ProcedureVersions implements Procedures {

    private static final String VERSION =
            "SELECT id, procedure_code, number, valid_from, note_en, note_cy FROM procedure_version WHERE ";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final Map<Long, ProcedureSettings> read = new ConcurrentHashMap<>();

    ProcedureVersions(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ProcedureSettings current(ProcedureCode procedure) {
        return on(procedure, clock.today());
    }

    @Override
    public ProcedureSettings on(ProcedureCode procedure, LocalDate day) {
        ProcedureVersion version = version(procedure, day);
        return read.computeIfAbsent(version.id(), id -> new ProcedureSettings(version, values(id)));
    }

    @Override
    public ProcedureSettings pinned(long versionId) {
        return read.computeIfAbsent(versionId, id -> new ProcedureSettings(approved(id), values(id)));
    }

    /** The version in force today. */
    ProcedureVersion inForce(ProcedureCode procedure) {
        return version(procedure, clock.today());
    }

    private ProcedureVersion version(ProcedureCode procedure, LocalDate day) {
        return jdbc.sql(VERSION
                        + "procedure_code = :code AND status <> 'DRAFT' AND valid_from <= :day"
                        + " ORDER BY number DESC LIMIT 1")
                .param("code", procedure.name())
                .param("day", day)
                .query(ProcedureVersions::version)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No version of " + procedure + " in force on " + day));
    }

    private ProcedureVersion approved(long id) {
        return jdbc.sql(VERSION + "id = :id AND status <> 'DRAFT'")
                .param("id", id)
                .query(ProcedureVersions::version)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No approved procedure version " + id));
    }

    private List<SettingValue> values(long versionId) {
        return jdbc.sql("SELECT setting, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy"
                        + " FROM procedure_value WHERE version_id = :version ORDER BY position")
                .param("version", versionId)
                .query((row, n) -> new SettingValue(
                        Setting.valueOf(row.getString("setting")),
                        row.getString("value"),
                        constant(TimeLimit.Unit.class, row.getString("unit")),
                        constant(FirstDay.class, row.getString("first_day")),
                        bilingual(row, "label"),
                        Certainty.valueOf(row.getString("certainty")),
                        bilingual(row, "source")))
                .list();
    }

    private static ProcedureVersion version(ResultSet row, int number) throws SQLException {
        return new ProcedureVersion(
                row.getLong("id"),
                ProcedureCode.valueOf(row.getString("procedure_code")),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                bilingual(row, "note"));
    }

    /** The two columns {@code <name>_en} and {@code <name>_cy}. */
    static Bilingual bilingual(ResultSet row, String name) throws SQLException {
        return new Bilingual(row.getString(name + "_en"), row.getString(name + "_cy"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

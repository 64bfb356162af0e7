package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.SettingValue;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.Standard;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads versions and their rows. An approved version never changes, so its rows are read once; which version is in force is
 * asked each time, so that one approved a moment ago counts at once, on every node.
 */
@Component
public class ProcedureVersions implements Procedures, ProcedureContents {

    private static final String VERSION =
            "SELECT id, procedure_code, number, valid_from, note_en, note_cy FROM procedure_version WHERE ";
    private static final String APPROVED = "status IN ('APPROVED', 'SUPERSEDED')";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    private record Read(ProcedureSettings settings, List<ProcedureRow> rows) {

        <T extends ProcedureRow> List<T> of(Class<T> type) {
            return rows.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

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
        return read(version(procedure, day)).settings();
    }

    @Override
    public ProcedureSettings pinned(long versionId) {
        return read(versionId).settings();
    }

    @Override
    public List<Stage> stages(long versionId) {
        return read(versionId).of(Stage.class);
    }

    @Override
    public Letter letter(long versionId, LetterCode code) {
        return read(versionId).of(Letter.class).stream()
                .filter(letter -> letter.letter() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + code + " in version " + versionId));
    }

    @Override
    public List<KpiDefinition> kpis(long versionId) {
        return read(versionId).of(KpiDefinition.class);
    }

    @Override
    public List<NotifiableEventType> eventTypes(long versionId) {
        return read(versionId).of(NotifiableEventType.class);
    }

    @Override
    public List<Standard> standards(long versionId) {
        return read(versionId).of(Standard.class);
    }

    @Override
    public List<Question> questions(long versionId) {
        return read(versionId).of(Question.class);
    }

    /** All rows of an approved version. */
    public List<ProcedureRow> rows(long versionId) {
        return read(versionId).rows();
    }

    /** Approved versions, newest first; those that are not in force yet too. */
    public List<ProcedureVersion> history(ProcedureCode procedure) {
        return jdbc.sql(VERSION + "procedure_code = :code AND " + APPROVED + " ORDER BY number DESC LIMIT 200")
                .param("code", procedure.name())
                .query(ProcedureVersions::version)
                .list();
    }

    /** The version of each procedure in force today. */
    public Map<ProcedureCode, ProcedureVersion> allInForce() {
        return newestOfAll(clock.today());
    }

    /** The newest approved version of each procedure, in force or not yet. */
    public Map<ProcedureCode, ProcedureVersion> allNewest() {
        return newestOfAll(LocalDate.of(9999, 12, 31));
    }

    private Map<ProcedureCode, ProcedureVersion> newestOfAll(LocalDate day) {
        return jdbc
                .sql(VERSION + APPROVED + " AND (procedure_code, number) IN (SELECT procedure_code, MAX(number)"
                        + " FROM procedure_version WHERE " + APPROVED
                        + " AND valid_from <= :day GROUP BY procedure_code)")
                .param("day", day)
                .query(ProcedureVersions::version)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        ProcedureVersion::procedure,
                        version -> version,
                        (one, other) -> one,
                        () -> new EnumMap<>(ProcedureCode.class)));
    }

    /** The newest approved version, in force or not yet. */
    public ProcedureVersion newest(ProcedureCode procedure) {
        return history(procedure).getFirst();
    }

    /** The version in force today. */
    public ProcedureVersion inForce(ProcedureCode procedure) {
        return version(procedure, clock.today());
    }

    private ProcedureVersion version(ProcedureCode procedure, LocalDate day) {
        return jdbc.sql(VERSION + "procedure_code = :code AND " + APPROVED
                        + " AND valid_from <= :day ORDER BY number DESC LIMIT 1")
                .param("code", procedure.name())
                .param("day", day)
                .query(ProcedureVersions::version)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No version of " + procedure + " in force on " + day));
    }

    private Read read(long id) {
        return Optional.ofNullable(read.get(id)).orElseGet(() -> read(approved(id)));
    }

    private Read read(ProcedureVersion version) {
        return read.computeIfAbsent(version.id(), id -> {
            List<ProcedureRow> rows = ProcedureRows.read(jdbc, id);
            return new Read(
                    new ProcedureSettings(
                            version,
                            rows.stream()
                                    .filter(SettingValue.class::isInstance)
                                    .map(SettingValue.class::cast)
                                    .toList()),
                    rows);
        });
    }

    private ProcedureVersion approved(long id) {
        return jdbc.sql(VERSION + "id = :id AND " + APPROVED)
                .param("id", id)
                .query(ProcedureVersions::version)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No approved procedure version " + id));
    }

    private static ProcedureVersion version(ResultSet row, int number) throws SQLException {
        return new ProcedureVersion(
                row.getLong("id"),
                ProcedureCode.valueOf(row.getString("procedure_code")),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                Cells.bilingual(row, "note"));
    }
}

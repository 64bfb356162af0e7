package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.BankHoliday;
import cymru.cartref.procedure.BankHoliday.Nation;
import cymru.cartref.procedure.Calendars;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.shared.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calendars of the version of bank holidays in force. A holiday proclaimed later comes as a new version and holds for
 * every date counted from then on; a date that a notice has published stays as published.
 */
@Component
public class HolidayCalendars implements Calendars {

    private final JdbcClient jdbc;
    private final ProcedureVersions versions;
    private final Map<Long, BankHolidays> read = new ConcurrentHashMap<>();

    HolidayCalendars(JdbcClient jdbc, ProcedureVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public WorkingDays of(Kind kind) {
        return inForce().of(kind);
    }

    public List<BankHoliday> all() {
        return inForce().holidays();
    }

    private BankHolidays inForce() {
        return read.computeIfAbsent(
                versions.inForce(ProcedureCode.BANK_HOLIDAYS).id(), this::ofVersion);
    }

    private BankHolidays ofVersion(long version) {
        return BankHolidays.of(jdbc.sql(
                        "SELECT holiday, name_en, name_cy, england_and_wales, scotland, northern_ireland"
                                + " FROM bank_holiday WHERE version_id = :version ORDER BY holiday")
                .param("version", version)
                .query((row, n) -> new BankHoliday(
                        row.getObject("holiday", LocalDate.class), Cells.bilingual(row, "name"), nations(row)))
                .list());
    }

    private static Set<Nation> nations(ResultSet row) throws SQLException {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        if (row.getBoolean("england_and_wales")) {
            nations.add(Nation.ENGLAND_AND_WALES);
        }
        if (row.getBoolean("scotland")) {
            nations.add(Nation.SCOTLAND);
        }
        if (row.getBoolean("northern_ireland")) {
            nations.add(Nation.NORTHERN_IRELAND);
        }
        return nations;
    }
}

package cymru.cartref.procedure;

import java.util.List;

/** What is in force today: every procedure with its settings, the law's dates, the bank holidays; each with its version. */
public record ProcedureOverview(
        List<ProcedureSettings> procedures,
        ProcedureVersion lawVersion,
        List<LawDate> lawDates,
        ProcedureVersion holidayVersion,
        List<BankHoliday> holidays) {}

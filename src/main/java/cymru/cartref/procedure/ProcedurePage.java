package cymru.cartref.procedure;

import java.util.List;

/**
 * One version of a procedure to read.
 *
 * @param history approved versions, newest first
 * @param lawDates of the law's dates only, as are holidays of theirs
 */
public record ProcedurePage(
        ProcedureVersion version,
        boolean inForce,
        List<ProcedureRow> rows,
        List<ProcedureVersion> history,
        ProcedureLine.Change change,
        List<LawDate> lawDates,
        List<BankHoliday> holidays) {}

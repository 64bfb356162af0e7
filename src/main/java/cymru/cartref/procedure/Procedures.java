package cymru.cartref.procedure;

import java.time.LocalDate;

/** The council's procedures as data. A case asks once for the current version, keeps its id and asks for that from then on. */
public interface Procedures {

    /** The approved version in force today, London's day. */
    ProcedureSettings current(ProcedureCode procedure);

    /** The approved version in force on a day. */
    ProcedureSettings on(ProcedureCode procedure, LocalDate day);

    /**
     * The version a case began under, superseded or not.
     *
     * @throws IllegalArgumentException when there is none, or it was never approved
     */
    ProcedureSettings pinned(long versionId);
}

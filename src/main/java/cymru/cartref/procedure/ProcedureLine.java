package cymru.cartref.procedure;

/** A procedure in the list: the version in force, and whether a change of it is under way. */
public record ProcedureLine(ProcedureVersion inForce, Change change) {

    /** How far the next version has come. */
    public enum Change {
        NONE,
        DRAFT,
        SENT,
        /** Approved, and in force from a later day. */
        TO_COME
    }
}

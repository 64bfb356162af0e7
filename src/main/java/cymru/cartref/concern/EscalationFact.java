package cymru.cartref.concern;

/** What, while it is open, keeps a case at its level. */
public enum EscalationFact {
    /** A safeguarding enquiry. */
    ENQUIRY,
    /** An action that the regulator has put first. */
    REGULATOR_ACTION
}

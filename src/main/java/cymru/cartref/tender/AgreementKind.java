package cymru.cartref.tender;

/** What is signed with a lot's successful suppliers. */
public enum AgreementKind {
    FRAMEWORK,
    BLOCK,
    SPOT
}

package cymru.cartref.contract;

/** What is signed with a lot's successful suppliers. */
public enum AgreementKind {
    FRAMEWORK,
    BLOCK,
    SPOT
}

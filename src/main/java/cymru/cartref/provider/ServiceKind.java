package cymru.cartref.provider;

/** What a provider offers. The restricted ones are those of section 2A of the 2016 Act, to which the profit regime applies. */
public enum ServiceKind {
    CHILDRENS_HOME(true),
    FOSTERING(true),
    SECURE_ACCOMMODATION(true),
    SUPPORTED_ACCOMMODATION(false),
    SHORT_BREAKS(false),
    DOMICILIARY_SUPPORT(false),
    THERAPEUTIC_SUPPORT(false);

    private final boolean restricted;

    ServiceKind(boolean restricted) {
        this.restricted = restricted;
    }

    public boolean restricted() {
        return restricted;
    }
}

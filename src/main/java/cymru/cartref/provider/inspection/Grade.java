package cymru.cartref.provider.inspection;

/** The four grades, the best first. */
public enum Grade {
    EXCELLENT,
    GOOD,
    IMPROVEMENT,
    SIGNIFICANT_IMPROVEMENT;

    public boolean worseThan(Grade other) {
        return ordinal() > other.ordinal();
    }

    public boolean lowest() {
        return this == SIGNIFICANT_IMPROVEMENT;
    }
}

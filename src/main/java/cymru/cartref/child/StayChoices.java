package cymru.cartref.child;

import cymru.cartref.shared.Bilingual;

/** What the forms of stays offer. */
public final class StayChoices {

    private StayChoices() {}

    /** A placing authority. */
    public record Authority(long id, Bilingual name) {}

    /** A service of a registered provider. */
    public record Home(long id, String name, String provider) {}
}

package cymru.cartref.provider;

/** Longest texts, in characters; shared by column, check and text field. */
public final class ProviderLimits {

    public static final int NAME = 200;
    public static final int ADDRESS = 500;
    public static final int EMAIL = 254;
    public static final int PHONE = 40;
    public static final int WEBSITE = 200;
    public static final int NUMBER = 40;
    public static final int TEXT = 10_000;

    private ProviderLimits() {}
}

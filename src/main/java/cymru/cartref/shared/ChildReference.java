package cymru.cartref.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a child's pseudonym looks like, such as {@code C-7Q2M-4KX}: seven signs. Letters that look like figures are left
 * out, and vowels, so that no word and hardly a name can stand in its place.
 */
public final class ChildReference {

    public static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXYZ";

    private static final String FORM = "C-[" + SIGNS + "]{4}-[" + SIGNS + "]{3}";
    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** However it is typed: small letters, other dashes or none, the end still missing. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<![0-9A-Z])C(?:\\W[" + SIGNS + "]{4}|[" + SIGNS + "]{7}(?![0-9A-Z]))", Pattern.CASE_INSENSITIVE);

    private ChildReference() {}

    /** As kept: capitals, no blanks. */
    public static String normal(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static boolean matches(String reference) {
        return WHOLE.matcher(reference).matches();
    }

    /** Whether a text names a child, or begins to, so that it goes into no address. */
    public static boolean isIn(String text) {
        return WITHIN.matcher(text).find();
    }
}

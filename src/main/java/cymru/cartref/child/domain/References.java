package cymru.cartref.child.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Makes pseudonyms such as {@code C-7Q2M-4KX}: seven signs at random, so that none follows from another or from the child.
 * Letters that look like figures are left out, and vowels, so that no word appears.
 */
public final class References {

    static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXYZ";

    private static final Pattern FORMAT = Pattern.compile("C-[" + SIGNS + "]{4}-[" + SIGNS + "]{3}");

    private static final RandomGenerator RANDOM = new SecureRandom();

    private References() {}

    public static String make() {
        StringBuilder made = new StringBuilder("C-");
        for (int sign = 0; sign < 7; sign++) {
            if (sign == 4) {
                made.append('-');
            }
            made.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return made.toString();
    }

    /** As kept: capitals, no blanks. */
    public static String normal(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static boolean matches(String reference) {
        return FORMAT.matcher(reference).matches();
    }
}

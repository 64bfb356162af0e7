package cymru.cartref.child.domain;

import cymru.cartref.shared.ChildReference;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes pseudonyms: signs at random, so that none follows from another or from the child. */
public final class References {

    private static final RandomGenerator RANDOM = new SecureRandom();

    private References() {}

    public static String make() {
        StringBuilder made = new StringBuilder("C-");
        for (int sign = 0; sign < 7; sign++) {
            if (sign == 4) {
                made.append('-');
            }
            made.append(ChildReference.SIGNS.charAt(RANDOM.nextInt(ChildReference.SIGNS.length())));
        }
        return made.toString();
    }
}

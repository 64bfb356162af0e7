package cymru.cartref.account.domain;

import cymru.cartref.account.AccountRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * What a password must be: long, not one that everybody tries first, not about its owner. Nothing about digits or signs,
 * as NCSC and NIST SP 800-63B advise.
 */
public final class PasswordRule {

    /** Code points. */
    public static final int MINIMUM = 12;

    public static final int MAXIMUM = 128;

    /** Name parts and mailbox names shorter than this occur in too many words to be told apart from them. */
    private static final int TELLING = 4;

    private static final int DISTINCT = 5;
    private static final String FIELD = "password";

    private static final Set<String> COMMON =
            DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords).keySet();

    private PasswordRule() {}

    public static Decision check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < MINIMUM) {
            return refuse(AccountRule.ACCOUNT_PASSWORD_TOO_SHORT, Map.of("minimum", MINIMUM));
        }
        if (length > MAXIMUM) {
            return refuse(AccountRule.ACCOUNT_PASSWORD_TOO_LONG, Map.of("maximum", MAXIMUM));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (common(plain)) {
            return refuse(AccountRule.ACCOUNT_PASSWORD_COMMON, Map.of());
        }
        if (personal(plain, name, email)) {
            return refuse(AccountRule.ACCOUNT_PASSWORD_PERSONAL, Map.of());
        }
        return Decision.allow();
    }

    /** On the list, on the list but for digits and signs around it, or a handful of characters over and over. */
    private static boolean common(String plain) {
        String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return COMMON.contains(plain)
                || COMMON.contains(core)
                || plain.codePoints().distinct().count() < DISTINCT;
    }

    private static boolean personal(String plain, String name, String email) {
        String mailbox = email.substring(0, Math.max(0, email.indexOf('@')));
        return Stream.concat(Arrays.stream(name.split("[^\\p{L}\\p{M}]+")), Stream.of(mailbox))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= TELLING)
                .anyMatch(plain::contains);
    }

    private static Decision refuse(AccountRule rule, Map<String, Object> details) {
        return Decision.refuse(new Refusal(rule, details, FIELD));
    }
}

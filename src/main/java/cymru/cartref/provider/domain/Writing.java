package cymru.cartref.provider.domain;

import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type. Any letters are kept as they are, mark-up too, since pages and mails show text as text. Control
 * characters and marks that turn the direction of the text around them are dropped.
 */
public final class Writing {

    private static final Pattern LINE_UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern TEXT_UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-]{7,}(\\s?(x|ext\\.?|est\\.?)\\s?\\d+)?");
    private static final int PHONE_DIGITS = 7;

    private Writing() {}

    /** One line; null when nothing is left. */
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String clean = LINE_UNSEEN.matcher(typed).replaceAll(" ").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Paragraphs; empty when nothing is left. */
    public static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return TEXT_UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** A line or paragraphs that fit their column. */
    public static Decision fits(@Nullable String text, int longest, String field) {
        return text == null || text.codePointCount(0, text.length()) <= longest
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ProviderRule.PROVIDER_TEXT_TOO_LONG,
                        Map.of("longest", longest, "length", text.codePointCount(0, text.length())),
                        field));
    }

    public static Decision name(@Nullable String name, String field) {
        return name == null
                ? Decision.refuse(new Refusal(ProviderRule.PROVIDER_NAME_NEEDED, Map.of(), field))
                : fits(name, ProviderLimits.NAME, field);
    }

    /** An address that can be written to, when there is one. */
    public static Decision email(@Nullable String email, String field) {
        boolean good = email == null
                || (email.length() <= ProviderLimits.EMAIL
                        && EMAIL.matcher(email).matches());
        return good
                ? Decision.allow()
                : Decision.refuse(new Refusal(ProviderRule.PROVIDER_EMAIL_FORMAT, Map.of(), field));
    }

    /** A number that can be called, when there is one. */
    public static Decision phone(@Nullable String phone, String field) {
        boolean good = phone == null
                || (phone.length() <= ProviderLimits.PHONE
                        && PHONE.matcher(phone).matches()
                        && phone.chars().filter(Character::isDigit).count() >= PHONE_DIGITS);
        return good
                ? Decision.allow()
                : Decision.refuse(new Refusal(ProviderRule.PROVIDER_PHONE_FORMAT, Map.of(), field));
    }

    /** A reason that somebody will read. */
    public static Decision reason(String reason, String field) {
        return reason.isBlank()
                ? Decision.refuse(new Refusal(ProviderRule.PROVIDER_REASON_NEEDED, Map.of(), field))
                : fits(reason, ProviderLimits.TEXT, field);
    }
}

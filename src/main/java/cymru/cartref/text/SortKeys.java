package cymru.cartref.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import cymru.cartref.shared.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Keys by which a stored column sorts names as its readers do. No database server knows that in Welsh {@code ch} comes
 * after {@code cy}, so a list keeps one key per language beside each name it sorts by. Numbers sort by value: Lot 2
 * before Lot 10.
 */
public final class SortKeys {

    /** The longest key, so that a VARCHAR(255) always holds it. */
    public static final int MAX_LENGTH = 254;

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLocale(language.locale()));
            collator.setNumericCollation(true);
            COLLATORS.put(language, collator.freeze());
        }
    }

    private SortKeys() {}

    /**
     * The key as lower-case hex, whose order as text is the names' order. Cut where the name is very long: such names
     * may then compare as equal, never wrongly.
     */
    public static String of(Language language, String name) {
        Collator collator = COLLATORS.get(language);
        if (collator == null) {
            throw new IllegalStateException("No order of letters in " + language);
        }
        byte[] key = collator.getCollationKey(name.strip()).toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length - 1, MAX_LENGTH / 2)));
    }
}

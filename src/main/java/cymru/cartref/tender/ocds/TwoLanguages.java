package cymru.cartref.tender.ocds;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which language a text is in, and parts one that holds both into its halves by lines or by a slash. Counts
 * words that only one of the languages has, and letters: Welsh has no k, q, v, x and z. A guess for a person to
 * confirm, never more.
 */
final class TwoLanguages {

    private static final Set<String> WELSH = Set.of(
            "y",
            "yr",
            "yn",
            "ym",
            "yng",
            "ac",
            "a'r",
            "o",
            "i",
            "i'r",
            "o'r",
            "ar",
            "gyfer",
            "gan",
            "gyda",
            "am",
            "mewn",
            "neu",
            "oed",
            "mlwydd",
            "mae",
            "bydd",
            "rhan",
            "gofal",
            "plant",
            "pobl",
            "ifanc",
            "cyngor",
            "gwasanaeth",
            "gwasanaethau",
            "darparu",
            "cyflenwi",
            "sir",
            "ynys",
            "cartref",
            "cartrefi",
            "maethu",
            "cymorth",
            "addysg",
            "gynnar",
            "dydd",
            "llawn",
            "ansawdd",
            "teuluoedd",
            "tendr");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "for",
            "to",
            "in",
            "at",
            "by",
            "with",
            "from",
            "is",
            "are",
            "be",
            "will",
            "this",
            "that",
            "or",
            "an",
            "as",
            "on",
            "care",
            "child",
            "children",
            "young",
            "people",
            "council",
            "service",
            "services",
            "home",
            "homes",
            "support",
            "all-day",
            "year",
            "olds",
            "early",
            "quality",
            "delivery");

    private static final Set<String> IN_BOTH = Set.of("lot", "contract");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}'’-]+");
    private static final Pattern WELSH_SHAPE = Pattern.compile(
            "^(dd|ff|ll|rh|ngh|mh|nh)\\p{L}{2,}|[ŵŷ]|(wy|iaeth|iad|edd|igaeth|ydd|iau)$|^(gw|cy|gwy)\\p{L}{3,}");
    private static final Pattern ENGLISH_SHAPE =
            Pattern.compile("[kqvxz]|(ing|tion|ted|ly|ness|ment|sh|ck|ough|ight|ies)$|ee|oo|^th");

    private TwoLanguages() {}

    static Language guess(String text) {
        return balance(text) > 0 ? Language.CY : Language.EN;
    }

    /** The halves of a text in which whole lines, or the two sides of a slash, are in different languages; else null. */
    static @Nullable Bilingual split(String text) {
        Bilingual byLines = part(text.split("\n"), "\n");
        if (byLines != null) {
            return byLines;
        }
        return text.contains("\n") ? null : part(text.split("(?<=[\\s\\p{L})])\\s*(?:/|\\|)\\s+|\\s+/\\s*"), " / ");
    }

    private static @Nullable Bilingual part(String[] pieces, String joint) {
        List<String> english = new ArrayList<>();
        List<String> welsh = new ArrayList<>();
        @Nullable Language last = null;
        for (String piece : pieces) {
            if (piece.isBlank()) {
                continue;
            }
            int balance = balance(piece);
            Language language = balance > 0 ? Language.CY : balance < 0 || last == null ? Language.EN : last;
            (language == Language.CY ? welsh : english).add(piece.strip());
            last = language;
        }
        if (english.isEmpty() || welsh.isEmpty()) {
            return null;
        }
        Bilingual halves = new Bilingual(String.join(joint, english), String.join(joint, welsh));
        return balance(halves.en()) < 0 && balance(halves.cy()) > 0 ? halves : null;
    }

    /** Positive: more Welsh signs; negative: more English ones. */
    private static int balance(String text) {
        int balance = 0;
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            if (word.isEmpty() || IN_BOTH.contains(word)) {
                continue;
            }
            boolean welshWord = WELSH.contains(word);
            boolean englishWord = ENGLISH.contains(word);
            if (welshWord != englishWord) {
                balance += welshWord ? 2 : -2;
            } else if (!welshWord) {
                balance += WELSH_SHAPE.matcher(word).find() ? 1 : 0;
                balance -= ENGLISH_SHAPE.matcher(word).find() ? 1 : 0;
            }
        }
        return balance;
    }
}

package cymru.cartref.tender.ocds;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts line breaks back into text of feeds that lost the backslashes of {@code \r\n}, so that {@code rn} stands where a
 * break was (seen in notices of Sell2Wales, Public Contracts Scotland and Contracts Finder). Never inside a word: what
 * is the end of one ("return", "modern", Welsh "tafarn", a name such as "Severn") stays.
 */
final class LineBreaks {

    private static final Pattern RUN = Pattern.compile("rn(?:[ \\t]*rn)*");
    private static final String VOWELS = "aeiouwyâêîôûŵŷ";
    private static final String STOPS = ".:;!?)";

    /** How English and Welsh words in -rn end. */
    private static final List<String> ENDINGS = List.of(
            "barn", "darn", "farn", "garn", "carn", "sarn", "tarn", "yarn", "warn", "urn", "born", "corn", "horn",
            "worn", "torn", "morn", "lorn", "dorn", "learn", "earn", "stern", "tern", "fern", "kern", "hern", "dern",
            "cern", "govern", "cavern", "tavern", "wern", "dwrn", "gwrn", "swrn", "sŵrn", "yrn", "fforn", "uffern",
            "llusern");

    private LineBreaks() {}

    static String restore(String text) {
        boolean lost = lostSome(text);
        Matcher runs = RUN.matcher(text);
        StringBuilder restored = new StringBuilder(text.length());
        int done = 0;
        while (runs.find()) {
            int start = afterWord(text, runs.start(), runs.end());
            if (start < runs.end() && (certain(text, start, runs.end()) || (lost && likely(text, start, runs.end())))) {
                restored.append(text, done, start);
                trimEnd(restored);
                restored.append(count(text, start, runs.end()) > 1 ? "\n\n" : "\n");
                done = runs.end();
                while (done < text.length() && isBlank(text.charAt(done))) {
                    done++;
                }
            }
        }
        return restored.append(text, done, text.length()).toString().strip();
    }

    private static boolean lostSome(String text) {
        return RUN.matcher(text).results().anyMatch(run -> {
            int start = afterWord(text, run.start(), run.end());
            return start < run.end() && certain(text, start, run.end());
        });
    }

    /** Where the marks of a run begin: behind its first {@code rn} when that ends a word. */
    private static int afterWord(String text, int start, int end) {
        String word = wordBefore(text, start);
        boolean vowelBefore = !word.isEmpty() && isVowel(word.charAt(word.length() - 1));
        boolean doubled = text.startsWith("rn", start + 2);
        String whole = word.toLowerCase(Locale.ROOT) + "rn";
        boolean known = vowelBefore && ENDINGS.stream().anyMatch(whole::endsWith);
        boolean name = vowelBefore
                && !doubled
                && Character.isUpperCase(word.charAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT));
        if (!known && !name) {
            return start;
        }
        int next = start + 2;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Two marks together; or one where no word can end: after a stop, a digit or a consonant, or alone before a new line's start. */
    private static boolean certain(String text, int start, int end) {
        if (count(text, start, end) > 1) {
            return true;
        }
        if (inWord(text, end)) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (Character.isLetter(before)) {
            return !isVowel(before);
        }
        if (isBlank(before)) {
            return startsLine(text, end) || STOPS.indexOf(lastBefore(text, start)) >= 0;
        }
        return end == text.length() || isBlank(text.charAt(end)) || startsLine(text, end);
    }

    /** After a vowel, where the letters with the mark are no known word and no name. */
    private static boolean likely(String text, int start, int end) {
        return !inWord(text, end) && !wordBefore(text, start).isEmpty();
    }

    private static boolean inWord(String text, int end) {
        return end < text.length() && Character.isLowerCase(text.codePointAt(end));
    }

    private static boolean startsLine(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return true;
        }
        int next = text.codePointAt(at);
        return Character.isUpperCase(next) || Character.isDigit(next) || "-–—*•·(“\"'‘".indexOf(next) >= 0;
    }

    private static char lastBefore(String text, int start) {
        int at = start - 1;
        while (at > 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static int count(String text, int start, int end) {
        return (int) text.substring(start, end).chars().filter(c -> c == 'r').count();
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static void trimEnd(StringBuilder text) {
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }
}

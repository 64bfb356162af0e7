package cymru.cartref.shared;

/** Words that somebody typed into a search, for {@code LIKE}. */
public final class SearchWords {

    /** Longer ones are cut. */
    public static final int LONGEST = 100;

    private SearchWords() {}

    /** Stripped and not too long. */
    public static String bounded(String typed) {
        String words = typed.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** Fits whatever holds the words; signs that mean something to {@code LIKE} stand for themselves. */
    public static String within(String typed) {
        return "%" + bounded(typed).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

package cymru.cartref.quality;

import org.jspecify.annotations.Nullable;

/**
 * What one side says to one question.
 *
 * @param question its code
 * @param score 0, not at all, to 4, fully and well; null while not said
 * @param words what shows it; for the council the finding
 */
public record Answer(String question, @Nullable Integer score, String words) {

    public static final int HIGHEST = 4;
    public static final int WORDS_LENGTH = 2_000;

    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}

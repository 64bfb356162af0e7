package cymru.cartref.quality;

import org.jspecify.annotations.Nullable;

/**
 * What the reviewer decides on a comment.
 *
 * @param accepted whether the finding changes
 * @param reply the reasons, for both sides
 * @param score the new one; null where it stays
 */
public record CommentDecision(
        String question,
        boolean accepted,
        String reply,
        @Nullable Integer score) {
    @Override
    public String toString() {
        return "CommentDecision[" + question + "]";
    }
}

package cymru.cartref.quality;

/**
 * What the provider says is not right in a draft.
 *
 * @param question the code of the question whose finding it is about
 */
public record FactComment(String question, String words) {
    @Override
    public String toString() {
        return "FactComment[" + question + "]";
    }
}

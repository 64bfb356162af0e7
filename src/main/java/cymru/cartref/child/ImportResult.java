package cymru.cartref.child;

import java.util.List;

/** What a file brought. */
public record ImportResult(int stays, List<Made> made) {

    public ImportResult {
        made = List.copyOf(made);
    }

    /**
     * A reference that was made.
     *
     * @param number of the new child in its file
     */
    public record Made(int number, String reference) {}
}

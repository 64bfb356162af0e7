package cymru.cartref.child;

import java.util.List;

/**
 * What a file would bring.
 *
 * @param children references that would be made
 * @param stays stays that would be recorded
 * @param ended those of them that are over
 * @param errors at most {@value #MOST_ERRORS}, in the file's order
 */
public record ImportPreview(int children, int stays, int ended, List<ImportError> errors) {

    public static final int MOST_ERRORS = 200;

    public ImportPreview {
        errors = List.copyOf(errors);
    }

    public boolean clean() {
        return errors.isEmpty();
    }
}

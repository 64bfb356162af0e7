package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one version says and another does not.
 *
 * @param title the row as the newer version calls it, the older where it was removed
 * @param part name of the part that differs; null when the whole row was added or removed
 * @param language of a text, where only one of the two was changed
 * @param before null when it was added
 * @param after null when it was removed
 */
public record Difference(
        ProcedureRow.Kind kind,
        String code,
        Bilingual title,
        @Nullable String part,
        @Nullable Language language,
        @Nullable Object before,
        @Nullable Object after) {}

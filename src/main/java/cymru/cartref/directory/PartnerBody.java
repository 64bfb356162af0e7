package cymru.cartref.directory;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partner body as other modules know it.
 *
 * @param mailbox where messages go; null: not known yet, a gap to be filled
 * @param language it wishes to be written to in; null: not known, so both
 * @param phone out of hours; empty where none is known
 * @param note what to know before ringing it; empty where there is none
 * @param areas ONS codes of what it is the authority of; of local authorities only
 * @param active false once it is retired
 */
public record PartnerBody(
        long id,
        BodyKind kind,
        Bilingual name,
        @Nullable String mailbox,
        @Nullable Language language,
        String phone,
        Bilingual note,
        Set<String> areas,
        boolean active) {

    public PartnerBody {
        areas = Set.copyOf(areas);
    }
}

package cymru.cartref.concern.telling;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the council's page of its case.
 *
 * @param sentTo null where the directory knew no mailbox
 * @param receivedBy the name that the reader gave
 * @param person whose task it is to tell the authority; null for nobody by name
 * @param toldBy who told it in another way, and how
 */
public record NoticeLine(
        String reference,
        Bilingual authority,
        NoticeKind kind,
        Bilingual level,
        int children,
        @Nullable String sentTo,
        NoticeState state,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant openedAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable String person,
        @Nullable Instant toldAt,
        @Nullable String toldBy,
        String toldHow) {

    @Override
    public String toString() {
        return "NoticeLine[" + reference + "]";
    }
}

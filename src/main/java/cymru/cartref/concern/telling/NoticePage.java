package cymru.cartref.concern.telling;

import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority reads of a notice: nothing of another authority's children, and no concern.
 *
 * @param receipt secret with which this reader says that the notice was received
 * @param service null for the whole provider
 * @param since when the level began or the case was closed; when a closure was opened or withdrawn
 * @param closesOn the last day of a service that closes; null where it goes on
 * @param referrals whether new children are referred there now
 * @param children the authority's own who stay there today, by pseudonym
 * @param contact whom to ask at the council; empty where nobody is named
 */
public record NoticePage(
        String receipt,
        String reference,
        Bilingual authority,
        NoticeKind kind,
        Bilingual level,
        String provider,
        @Nullable String service,
        Instant since,
        @Nullable LocalDate closesOn,
        ReferralStatus referrals,
        List<String> children,
        String contact,
        boolean received) {

    public NoticePage {
        children = List.copyOf(children);
    }

    @Override
    public String toString() {
        return "NoticePage[" + reference + "]";
    }
}

package cymru.cartref.concern;

import cymru.cartref.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider reads of its own case: what it was told, and nothing else.
 *
 * @param level of which its last letter told; null while none did
 */
public record OwnEscalation(
        String reference,
        @Nullable String service,
        @Nullable Bilingual level,
        EscalationState state,
        List<EscalationLetter> letters,
        List<ReferralLine> decisions) {}

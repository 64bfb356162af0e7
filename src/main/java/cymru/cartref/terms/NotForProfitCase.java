package cymru.cartref.terms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provider's not-for-profit page.
 *
 * @param edition goes back with the next save
 * @param state where the facts are
 * @param missing what must be there before the facts can be sent
 * @param needed the kinds of evidence that the legal form asks for
 * @param latest the newest assessment; null before the first
 */
public record NotForProfitCase(
        String providerReference,
        String providerName,
        Facts facts,
        long edition,
        State state,
        Set<FactMissing> missing,
        Set<EvidenceKind> needed,
        List<EvidenceLine> evidence,
        @Nullable AssessmentLine latest) {

    /** Where the facts are. */
    public enum State {
        /** The provider writes. */
        DRAFT,
        /** An officer assesses; nothing can be changed. */
        SUBMITTED,
        /** More is asked of the provider. */
        RETURNED,
        ASSESSED
    }
}

package cymru.cartref.terms;

import cymru.cartref.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes of the next version; halves may still be empty.
 *
 * @param text the terms, in the simple markup of {@link cymru.cartref.document.Markup}
 * @param changes summary of what is new, in the same markup
 * @param edition the edition this was written upon; null for a first draft
 */
public record DraftTerms(
        Bilingual text, Bilingual changes, @Nullable Long edition) {}

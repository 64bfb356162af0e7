package cymru.cartref.terms;

import cymru.cartref.shared.Bilingual;

/**
 * The words of an issued version.
 *
 * @param text in the simple markup of the document module
 */
public record TermsWords(int number, Bilingual text) {}

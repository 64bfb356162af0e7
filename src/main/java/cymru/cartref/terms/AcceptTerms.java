package cymru.cartref.terms;

import cymru.cartref.shared.Language;

/**
 * A signatory accepts a version for their organisation.
 *
 * @param sha256 the hash of what the page showed
 * @param capacity in what capacity the person signs, such as chief executive
 */
public record AcceptTerms(int number, Language language, String sha256, String capacity) {}

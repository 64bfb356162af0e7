package cymru.cartref.quality;

import cymru.cartref.shared.Bilingual;

/**
 * What a standard came to.
 *
 * @param weight its share of the whole
 * @param score in percent
 * @param met whether it is enough by the procedure
 * @param poor whether it is so low that triage looks at it
 */
public record StandardScore(String code, Bilingual name, int weight, int score, boolean met, boolean poor) {}

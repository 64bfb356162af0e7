package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;

/** An area people know: a local authority area in Wales, or a region of the rest of the United Kingdom. Code: ONS, such as W06000015. */
public record Area(String code, Bilingual name) {}

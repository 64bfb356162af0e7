package cymru.cartref.provider;

import java.time.Instant;

/** A declaration made: who and when. */
public record DeclarationLine(DeclarationKind kind, String by, Instant at) {}

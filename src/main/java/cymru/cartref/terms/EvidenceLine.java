package cymru.cartref.terms;

import java.time.Instant;

/** One file that a provider handed in. */
public record EvidenceLine(long id, EvidenceKind kind, String name, long size, Instant addedAt) {}

package cymru.cartref.quality;

import java.time.Instant;

/** A file beside an assessment. */
public record AssessmentFile(long id, Side side, String name, String mediaType, long size, Instant addedAt) {}

package cymru.cartref.tender.ocds;

import java.time.Instant;

/** @param text as the notice has it, with its own offset */
public record PublishedDate(Instant at, String text) {}

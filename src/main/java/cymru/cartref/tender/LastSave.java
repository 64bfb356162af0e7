package cymru.cartref.tender;

import java.time.Instant;

/** Who saved a draft last, and when. @param by the person's name */
public record LastSave(String by, Instant at) {}

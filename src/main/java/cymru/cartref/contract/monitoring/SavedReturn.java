package cymru.cartref.contract.monitoring;

import java.time.Instant;

/** A draft was kept. @param edition to send with the next one */
public record SavedReturn(long edition, Instant at) {}

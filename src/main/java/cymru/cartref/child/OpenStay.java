package cymru.cartref.child;

import java.time.LocalDate;

/** A stay that begins. */
public record OpenStay(String child, long serviceId, LocalDate from) {}

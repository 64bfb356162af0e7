package cymru.cartref.contract.monitoring;

import java.time.LocalDate;

/** A visit in a list. @param on the day it took place, or is planned for */
public record VisitLine(String reference, String service, LocalDate on, boolean announced, VisitState state) {}

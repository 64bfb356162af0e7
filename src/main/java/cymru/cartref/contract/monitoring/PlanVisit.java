package cymru.cartref.contract.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit that is planned.
 *
 * @param form of the form, so that a double click plans one
 * @param service one of the provider's
 */
public record PlanVisit(UUID form, String contract, long service, LocalDate on, boolean announced) {}

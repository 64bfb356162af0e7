package cymru.cartref.terms;

import java.time.LocalDate;

/**
 * A provider who was asked and has not accepted.
 *
 * @param providerId the key to page by
 * @param reminders how many were sent
 */
public record WaitingLine(
        long providerId, String reference, String name, LocalDate askedOn, LocalDate dueOn, int reminders) {}

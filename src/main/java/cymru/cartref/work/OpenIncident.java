package cymru.cartref.work;

import java.time.Instant;

/**
 * Something that went wrong and is not mended.
 *
 * @param id of the failed job or the message, else the subject of the incident
 * @param kind {@code JOB_FAILED}, {@code MESSAGE_GIVEN_UP} or {@code PROCESS_DIFFERS}
 * @param cause technical words, no personal data
 */
public record OpenIncident(
        String id, String kind, String caseReference, String cause, Instant raisedAt, boolean retryable) {}

package cymru.cartref.notification;

import cymru.cartref.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as a case page lists it. Name and address are for the council's people only.
 *
 * @param subject the subject's words in the recipient's language, without reference and due date
 * @param nextAttemptAt null when it is sent or given up
 * @param lastError kind of the last fault, such as {@code MailConnectException}; nothing personal
 */
public record MessageLine(
        long id,
        String reference,
        String template,
        String subject,
        String recipientName,
        String recipientAddress,
        Language language,
        MessageState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {}

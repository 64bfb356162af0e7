package cymru.cartref.notification;

import cymru.cartref.shared.Language;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as the sender takes it. */
record OutboxRow(
        long id,
        Recipient recipient,
        String template,
        String subject,
        Map<String, Object> arguments,
        String reference,
        @Nullable String link,
        @Nullable Instant due,
        @Nullable String calendar,
        int attempts,
        Instant createdAt,
        String messageId) {

    Language language() {
        return recipient.language();
    }
}

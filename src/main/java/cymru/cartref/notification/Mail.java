package cymru.cartref.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to send. Its words are the texts {@code mail.<template>.subject}, {@code .happened} (one sentence: what
 * happened), {@code .todo} (one sentence: what to do and by when; may be absent) and {@code .button} (absent: no button).
 *
 * @param arguments named arguments of those texts; never a child's data
 * @param reference the case, such as {@code T-0031}: in the subject, and what threads the mails of one case
 * @param link path of the page that the button opens, such as {@code tenders/T-0031}
 * @param due when something must be done, shown in the subject
 * @param calendar an iCalendar object that goes with it; says nothing of a case but its reference
 */
public record Mail(
        String template,
        Map<String, Object> arguments,
        String reference,
        @Nullable String link,
        @Nullable Instant due,
        @Nullable String calendar) {

    public Mail {
        arguments = Map.copyOf(arguments);
    }

    public Mail(
            String template,
            Map<String, Object> arguments,
            String reference,
            @Nullable String link,
            @Nullable Instant due) {
        this(template, arguments, reference, link, due, null);
    }

    public Mail(String template, Map<String, Object> arguments, String reference, String link) {
        this(template, arguments, reference, link, null);
    }
}

package cymru.cartref.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an officer asked for and what came back. */
public record QuestionLine(
        long id,
        String question,
        Instant askedAt,
        Instant dueAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean open() {
        return answeredAt == null;
    }
}

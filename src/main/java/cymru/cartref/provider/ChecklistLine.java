package cymru.cartref.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One item of a round's checklist. */
public record ChecklistLine(
        ChecklistItem item,
        ItemOutcome outcome,
        @Nullable String note,
        @Nullable String by,
        @Nullable Instant at) {}

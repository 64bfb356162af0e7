package cymru.cartref.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of vetting as the council sees it.
 *
 * @param number 1 for the first
 * @param conflicted whether the reader has declared a conflict and may not act
 * @param reasons why it was refused
 */
public record VettingRoundView(
        int number,
        VettingReason reason,
        VettingStage stage,
        Instant openedAt,
        Instant dueAt,
        List<ChecklistLine> checklist,
        List<QuestionLine> questions,
        List<ConflictLine> conflicts,
        boolean conflicted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reasons) {}

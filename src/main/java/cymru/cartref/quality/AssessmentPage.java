package cymru.cartref.quality;

import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.Standard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment, for either side. A provider gets no findings before the draft is sent, and no files of the council's.
 *
 * @param edition of what the reader may change
 * @param stepBy by when whoever has it now should be done
 * @param self what the provider said of itself
 * @param work the council's findings; none for the provider before the draft
 * @param scores what the standards come to; none before the draft is sent, for nobody
 * @param hands names of those who worked on it for the council; none for the provider
 * @param mayReview whether the reader may review it
 * @param plan reference of the improvement plan; null without one
 * @param concern reference; for the council alone
 */
public record AssessmentPage(
        String reference,
        String provider,
        String providerReference,
        long serviceId,
        String service,
        AssessmentState state,
        int edition,
        Instant openedAt,
        @Nullable Instant stepBy,
        boolean late,
        List<Standard> standards,
        List<Question> questions,
        Answers self,
        boolean selfSent,
        @Nullable LocalDate visited,
        Answers work,
        List<StandardScore> scores,
        @Nullable Integer score,
        List<FactComment> comments,
        List<CommentDecision> decisions,
        List<AssessmentFile> files,
        List<String> hands,
        boolean mayReview,
        @Nullable Instant finalAt,
        @Nullable String plan,
        @Nullable String concern,
        String cancelled) {

    public AssessmentPage {
        standards = List.copyOf(standards);
        questions = List.copyOf(questions);
        scores = List.copyOf(scores);
        comments = List.copyOf(comments);
        decisions = List.copyOf(decisions);
        files = List.copyOf(files);
        hands = List.copyOf(hands);
    }

    @Override
    public String toString() {
        return "AssessmentPage[" + reference + "]";
    }
}

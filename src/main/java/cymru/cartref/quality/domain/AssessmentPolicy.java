package cymru.cartref.quality.domain;

import cymru.cartref.procedure.Question;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.AssessmentRule;
import cymru.cartref.quality.AssessmentState;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.FactComment;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold at each step of an assessment. */
public final class AssessmentPolicy {

    public static final int MOST_FILES = 40;
    public static final int REASON_LENGTH = 2_000;

    private AssessmentPolicy() {}

    public static Decision oneAtATime(boolean open) {
        return Decision.require(!open, AssessmentRule.ASSESSMENT_OPEN_ALREADY);
    }

    public static Decision at(AssessmentState state, AssessmentState wanted) {
        return Decision.require(state == wanted, AssessmentRule.ASSESSMENT_STEP);
    }

    public static Decision open(AssessmentState state) {
        return Decision.require(state.open(), AssessmentRule.ASSESSMENT_STEP);
    }

    /** What is sent is what was seen. */
    public static Decision unchanged(int seen, int edition) {
        return Decision.require(seen == edition, AssessmentRule.ASSESSMENT_EDITION);
    }

    /** A draft may have gaps, but knows its questions and is not too long. */
    public static Decision mayBeKept(Answers answers, List<Question> questions) {
        Set<String> known = questions.stream().map(Question::code).collect(Collectors.toSet());
        boolean fits = answers.summary().length() <= Answers.SUMMARY_LENGTH
                && answers.answers().size() <= known.size()
                && answers.answers().stream()
                        .allMatch(answer -> known.contains(answer.question())
                                && answer.words().length() <= Answer.WORDS_LENGTH
                                && scoreFits(answer.score()));
        return fits
                ? Decision.allow()
                : Decision.refuse(
                        AssessmentRule.ASSESSMENT_LENGTH,
                        Map.of("words", Answer.WORDS_LENGTH, "summary", Answers.SUMMARY_LENGTH));
    }

    private static boolean scoreFits(@Nullable Integer score) {
        return score == null || (score >= 0 && score <= Answer.HIGHEST);
    }

    /** Every question has a score and words. */
    public static Decision whole(Answers answers, List<Question> questions) {
        long missing = questions.stream()
                .filter(question -> answers.to(question.code())
                        .filter(answer ->
                                answer.score() != null && !answer.words().isBlank())
                        .isEmpty())
                .count();
        return missing == 0
                ? Decision.allow()
                : Decision.refuse(AssessmentRule.ASSESSMENT_ANSWERS, Map.of("missing", missing));
    }

    /** A visit was on a day from the opening on, not to come. */
    public static Decision visit(LocalDate day, LocalDate opened, LocalDate today) {
        return day.isBefore(opened) || day.isAfter(today)
                ? Decision.refuse(new Refusal(AssessmentRule.ASSESSMENT_VISIT_DAY, Map.of(), "day"))
                : Decision.allow();
    }

    public static Decision mayTakeFile(int there) {
        return there < MOST_FILES
                ? Decision.allow()
                : Decision.refuse(AssessmentRule.ASSESSMENT_FILES, Map.of("most", MOST_FILES));
    }

    /** Each comment names one question, once, and says what is not right. */
    public static Decision comments(List<FactComment> comments, List<Question> questions) {
        Set<String> known = questions.stream().map(Question::code).collect(Collectors.toSet());
        boolean fits = comments.stream().map(FactComment::question).distinct().count() == comments.size()
                && comments.stream()
                        .allMatch(comment -> known.contains(comment.question())
                                && !comment.words().isBlank()
                                && comment.words().length() <= Answer.WORDS_LENGTH);
        return fits
                ? Decision.allow()
                : Decision.refuse(AssessmentRule.ASSESSMENT_COMMENT, Map.of("most", Answer.WORDS_LENGTH));
    }

    /** Whoever worked on it for the council does not review it. */
    public static Decision reviewer(Set<Long> hands, long reviewer) {
        return Decision.require(!hands.contains(reviewer), AssessmentRule.ASSESSMENT_REVIEWER);
    }

    /** Every comment is decided with its reasons, and nothing else. */
    public static Decision decisions(List<CommentDecision> decisions, List<FactComment> comments) {
        Set<String> asked = comments.stream().map(FactComment::question).collect(Collectors.toSet());
        Set<String> decided = decisions.stream().map(CommentDecision::question).collect(Collectors.toSet());
        boolean fits = asked.equals(decided)
                && decisions.size() == decided.size()
                && decisions.stream()
                        .allMatch(decision -> !decision.reply().isBlank()
                                && decision.reply().length() <= Answer.WORDS_LENGTH
                                && scoreFits(decision.score()));
        return fits
                ? Decision.allow()
                : Decision.refuse(AssessmentRule.ASSESSMENT_DECISIONS, Map.of("most", Answer.WORDS_LENGTH));
    }

    public static Decision reason(String why) {
        return !why.isBlank() && why.strip().length() <= REASON_LENGTH
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(AssessmentRule.ASSESSMENT_REASON, Map.of("most", REASON_LENGTH), "reason"));
    }
}

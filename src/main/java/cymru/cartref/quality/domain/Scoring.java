package cymru.cartref.quality.domain;

import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.Standard;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.StandardScore;
import java.util.List;
import java.util.Objects;

/** What answers come to: a standard is the average of its questions, the whole is weighted by standard; in whole percent. */
public final class Scoring {

    private Scoring() {}

    /** @param metFrom in percent @param poorBelow in percent */
    public static List<StandardScore> standards(
            List<Standard> standards, List<Question> questions, Answers answers, int metFrom, int poorBelow) {
        return standards.stream()
                .map(standard -> {
                    int score = score(standard, questions, answers);
                    return new StandardScore(
                            standard.code(),
                            standard.name(),
                            standard.weight(),
                            score,
                            score >= metFrom,
                            score < poorBelow);
                })
                .toList();
    }

    /** Half a percent goes up. A question without a score counts as none. */
    private static int score(Standard standard, List<Question> questions, Answers answers) {
        List<Integer> scores = questions.stream()
                .filter(question -> question.standard().equals(standard.code()))
                .map(question -> answers.to(question.code()).map(Answer::score).orElse(0))
                .map(score -> Objects.requireNonNullElse(score, 0))
                .toList();
        int most = scores.size() * Answer.HIGHEST;
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        return most == 0 ? 100 : Math.toIntExact(Math.round(100.0 * sum / most));
    }

    public static int overall(List<StandardScore> scores) {
        int weights = scores.stream().mapToInt(StandardScore::weight).sum();
        long sum = scores.stream()
                .mapToLong(score -> (long) score.weight() * score.score())
                .sum();
        return weights == 0 ? 0 : Math.toIntExact(Math.round((double) sum / weights));
    }

    /** The findings as they are after the review. */
    public static Answers after(Answers work, List<CommentDecision> decisions) {
        return new Answers(
                work.answers().stream()
                        .map(answer -> decisions.stream()
                                .filter(decision -> decision.accepted()
                                        && decision.score() != null
                                        && decision.question().equals(answer.question()))
                                .findFirst()
                                .map(decision -> new Answer(answer.question(), decision.score(), answer.words()))
                                .orElse(answer))
                        .toList(),
                work.summary());
    }
}

package cymru.cartref.quality;

import java.util.List;
import java.util.Optional;

/**
 * All that one side says.
 *
 * @param summary in its own words
 */
public record Answers(List<Answer> answers, String summary) {

    public static final Answers NONE = new Answers(List.of(), "");
    public static final int SUMMARY_LENGTH = 4_000;

    public Answers {
        answers = List.copyOf(answers);
    }

    public Optional<Answer> to(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Answers[sealed]";
    }
}

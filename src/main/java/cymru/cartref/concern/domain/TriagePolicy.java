package cymru.cartref.concern.domain;

import cymru.cartref.concern.Colour;
import cymru.cartref.concern.ConcernRule;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.concern.DecideTriage;
import cymru.cartref.concern.Level;
import cymru.cartref.concern.Recommendation;
import cymru.cartref.concern.TriageScore;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** How a concern is scored and decided. */
public final class TriagePolicy {

    public static final String DECISION = "concern-triage";
    public static final int REASON_LENGTH = 2_000;
    public static final int REFERRAL_LENGTH = 200;

    private static final int MOST = 5;

    private TriagePolicy() {}

    public static Decision mayBeDecided(ConcernStatus status) {
        return Decision.require(status.open(), ConcernRule.TRIAGE_ALREADY_DECIDED);
    }

    public static Decision scored(TriageScore score) {
        return number("severity", score.severity()).and(() -> number("likelihood", score.likelihood()));
    }

    private static Decision number(String field, int value) {
        return value >= 1 && value <= MOST
                ? Decision.allow()
                : Decision.refuse(new Refusal(ConcernRule.TRIAGE_NOT_SCORED, Map.of("most", MOST), field));
    }

    /** The scores from which a concern is amber, amber of the second level, and red; the procedure says them. */
    public record Bounds(int amber, int second, int red) {}

    /** What {@code bpmn/concern-triage.dmn} is asked. */
    public static Map<String, Object> inputs(TriageScore score, Bounds bounds) {
        return Map.of(
                "amberFrom",
                bounds.amber(),
                "secondFrom",
                Math.max(bounds.amber(), bounds.second()),
                "redFrom",
                bounds.red(),
                "severity",
                score.severity(),
                "likelihood",
                score.likelihood(),
                "redFlag",
                !score.flags().isEmpty());
    }

    /** What it answered. */
    public static Recommendation recommendation(Map<String, Object> answer) {
        return new Recommendation(
                ((Number) said(answer, "score")).intValue(),
                Colour.valueOf((String) said(answer, "colour")),
                Level.valueOf((String) said(answer, "level")));
    }

    private static Object said(Map<String, Object> answer, String output) {
        return Objects.requireNonNull(answer.get(output), output);
    }

    /** No further action needs a reason, and so does less than was recommended. */
    public static Decision reason(DecideTriage command, Level recommended) {
        boolean needed = command.level() == Level.NONE || command.level().compareTo(recommended) < 0;
        return (needed && command.reason().isBlank()) || command.reason().length() > REASON_LENGTH
                ? Decision.refuse(
                        new Refusal(ConcernRule.TRIAGE_REASON_NEEDED, Map.of("most", REASON_LENGTH), "reason"))
                : Decision.allow();
    }

    /** A referral that was made has its time, not one to come, and says to whom. */
    public static Decision referral(DecideTriage command, Instant now) {
        if (!command.referral()) {
            return Decision.allow();
        }
        boolean timed = command.referralAt() != null && !command.referralAt().isAfter(now);
        boolean addressed =
                !command.referralTo().isBlank() && command.referralTo().length() <= REFERRAL_LENGTH;
        return timed && addressed
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ConcernRule.TRIAGE_REFERRAL_INCOMPLETE,
                        Map.of("most", REFERRAL_LENGTH),
                        timed ? "referralTo" : "referralAt"));
    }
}

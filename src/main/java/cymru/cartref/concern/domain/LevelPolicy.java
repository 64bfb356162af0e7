package cymru.cartref.concern.domain;

import static cymru.cartref.concern.EscalationRule.ESCALATION_ACTIONS_UNVERIFIED;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHAIR;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CHANGED_MEANWHILE;
import static cymru.cartref.concern.EscalationRule.ESCALATION_CLOSED;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ENQUIRY_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_FACT_DAY;
import static cymru.cartref.concern.EscalationRule.ESCALATION_HELD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_LETTER_DAYS;
import static cymru.cartref.concern.EscalationRule.ESCALATION_MINIMUM_TIME;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONE_LEVEL_DOWN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONLY_UP;
import static cymru.cartref.concern.EscalationRule.ESCALATION_PROVIDER_NOT_TOLD;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REASON;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REFERRAL_NOT_RESET;
import static cymru.cartref.concern.EscalationRule.ESCALATION_REGULATOR_ACTION_OPEN;
import static cymru.cartref.concern.EscalationRule.ESCALATION_TOP_LEVEL_ROLE;

import cymru.cartref.account.Role;
import cymru.cartref.concern.Level;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.procedure.Stage;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a case moves between levels: up at any time, down by one when nothing stands in the way. */
public final class LevelPolicy {

    public static final int REASON_LENGTH = 2_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LevelPolicy() {}

    /**
     * What is asked before a case steps down.
     *
     * @param stage the level that is left
     * @param since London's day on which it was reached
     * @param enquiry since when a safeguarding enquiry is open, if one is
     * @param regulatorAction the same of an action of the regulator
     * @param unverified actions that nobody but their owner has verified
     * @param told whether the provider had the letter of this level
     * @param referrals what a decision of this case holds about new referrals; null for none
     * @param undecided whether one is still open
     * @param advice what the level below proposes
     */
    public record Facts(
            Stage stage,
            LocalDate since,
            LocalDate today,
            @Nullable LocalDate enquiry,
            @Nullable LocalDate regulatorAction,
            int unverified,
            boolean told,
            @Nullable ReferralStatus referrals,
            boolean undecided,
            ReferralAdvice advice) {}

    /** Where a case begins that triage sends to a level; a procedure with fewer levels begins at its top. */
    public static int begins(Level level, int top) {
        return Math.clamp(level.ordinal(), 1, top);
    }

    public static Decision open(boolean open) {
        return Decision.require(open, ESCALATION_CLOSED);
    }

    /** @param shown what the person saw, of what is now */
    public static Decision asShown(Object shown, Object now) {
        return Decision.require(shown.equals(now), ESCALATION_CHANGED_MEANWHILE);
    }

    public static Decision reason(String reason) {
        return reason.isBlank() || reason.length() > REASON_LENGTH
                ? Decision.refuse(new Refusal(ESCALATION_REASON, Map.of("most", REASON_LENGTH), "reason"))
                : Decision.allow();
    }

    public static Decision up(int from, int to, int top) {
        return to > from && to <= top
                ? Decision.allow()
                : Decision.refuse(new Refusal(ESCALATION_ONLY_UP, Map.of("level", from), "level"));
    }

    /** The top level, and every level that they chair, is the head of service's or the director's to decide. */
    public static Decision mayDecide(Stage stage, int top, Set<Role> roles) {
        boolean high = stage.number() == top || senior(Set.of(stage.chair()));
        return Decision.require(!high || senior(roles), ESCALATION_TOP_LEVEL_ROLE);
    }

    /** What the level asks for is recorded by whoever chairs it, or above. */
    public static Decision mayReview(Stage stage, Set<Role> roles) {
        return Decision.require(roles.contains(stage.chair()) || senior(roles), ESCALATION_CHAIR);
    }

    private static boolean senior(Set<Role> roles) {
        return roles.contains(Role.HEAD_OF_SERVICE) || roles.contains(Role.DIRECTOR);
    }

    /** To whom a level's work goes that is late. */
    public static Role nextUp(Role chair) {
        return chair == Role.HEAD_OF_SERVICE || chair == Role.DIRECTOR ? Role.DIRECTOR : Role.HEAD_OF_SERVICE;
    }

    public static Decision oneDown(int from, int to) {
        return Decision.require(to == from - 1, ESCALATION_ONE_LEVEL_DOWN);
    }

    /** The first of what stands in the way. */
    public static Decision mayStepDown(Facts facts) {
        return guard(facts).filter(decision -> !decision.allowed()).findFirst().orElseGet(Decision::allow);
    }

    /** All of what stands in the way. */
    public static List<Refusal> inTheWay(Facts facts) {
        return guard(facts)
                .flatMap(decision ->
                        decision instanceof Decision.Refused(Refusal refusal) ? Stream.of(refusal) : Stream.empty())
                .toList();
    }

    private static Stream<Decision> guard(Facts facts) {
        return Stream.of(
                minimumTime(facts.since(), facts.today(), facts.stage().minimumDays()),
                since(facts.enquiry(), ESCALATION_ENQUIRY_OPEN),
                since(facts.regulatorAction(), ESCALATION_REGULATOR_ACTION_OPEN),
                facts.unverified() == 0
                        ? Decision.allow()
                        : Decision.refuse(ESCALATION_ACTIONS_UNVERIFIED, Map.of("count", facts.unverified())),
                Decision.require(facts.told(), ESCALATION_PROVIDER_NOT_TOLD),
                Decision.require(
                        !facts.undecided() && strength(facts.referrals()) <= strength(facts.advice()),
                        ESCALATION_REFERRAL_NOT_RESET));
    }

    private static Decision minimumTime(LocalDate since, LocalDate today, int days) {
        LocalDate earliest = since.plusDays(days);
        return today.isBefore(earliest)
                ? Decision.refuse(ESCALATION_MINIMUM_TIME, Map.of("days", days, "earliest", start(earliest)))
                : Decision.allow();
    }

    private static Decision since(@Nullable LocalDate day, Rule rule) {
        return day == null ? Decision.allow() : Decision.refuse(rule, Map.of("since", start(day)));
    }

    private static int strength(@Nullable ReferralStatus status) {
        return status == null ? 0 : ReferralPolicy.strength(status);
    }

    private static int strength(ReferralAdvice advice) {
        return ReferralPolicy.strength(ReferralStatus.valueOf(advice.name()));
    }

    /** An enquiry or action began today or earlier, and ends neither later than today nor before it began. */
    public static Decision factDay(LocalDate day, @Nullable LocalDate notBefore, LocalDate today) {
        return day.isAfter(today) || (notBefore != null && day.isBefore(notBefore))
                ? Decision.refuse(new Refusal(ESCALATION_FACT_DAY, Map.of(), "day"))
                : Decision.allow();
    }

    /** @param held whether a concern of the case is held from the provider */
    public static Decision mayBeTold(boolean held) {
        return Decision.require(!held, ESCALATION_HELD);
    }

    public static Decision meeting(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Decision.refuse(new Refusal(ESCALATION_LETTER_DAYS, Map.of(), "meeting"))
                : Decision.allow();
    }

    /** As texts take days. */
    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(LONDON);
    }
}

package cymru.cartref.concern.domain;

import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureRule;
import cymru.cartref.concern.closure.ClosureState;
import cymru.cartref.concern.closure.ClosureStep;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What must hold while a service closes. */
public final class ClosurePolicy {

    private ClosurePolicy() {}

    public static Decision service(boolean found) {
        return found
                ? Decision.allow()
                : Decision.refuse(new Refusal(ClosureRule.CLOSURE_SERVICE, Map.of(), "service"));
    }

    public static Decision oneAtATime(boolean running) {
        return Decision.require(!running, ClosureRule.CLOSURE_RUNNING_ALREADY);
    }

    /** A planned one is far enough ahead to be planned; an emergency can be today. */
    public static Decision day(ClosureKind kind, LocalDate day, LocalDate today, int plannedMonths) {
        LocalDate first = kind == ClosureKind.PLANNED ? today.plusMonths(plannedMonths) : today;
        boolean fits = kind == ClosureKind.PLANNED ? day.isAfter(first) : !day.isBefore(first);
        return fits
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        ClosureRule.CLOSURE_DAY, Map.of("kind", kind.name(), "months", plannedMonths), "closesOn"));
    }

    public static Decision words(String words, String field) {
        return !words.isBlank() && words.strip().length() <= OpenClosure.WORDS_LENGTH
                ? Decision.allow()
                : Decision.refuse(
                        new Refusal(ClosureRule.CLOSURE_WORDS, Map.of("most", OpenClosure.WORDS_LENGTH), field));
    }

    public static Decision at(ClosureState state, ClosureState wanted) {
        return Decision.require(state == wanted, ClosureRule.CLOSURE_AT_STEP);
    }

    public static Decision running(ClosureState state) {
        return Decision.require(state.running(), ClosureRule.CLOSURE_AT_STEP);
    }

    /** A child's thread begins with the closure: in an emergency nobody waits for a plan. */
    public static Decision childDay(LocalDate day, LocalDate opened, LocalDate today) {
        return day.isBefore(opened) || day.isAfter(today)
                ? Decision.refuse(new Refusal(ClosureRule.CLOSURE_CHILD_DAY, Map.of(), "day"))
                : Decision.allow();
    }

    /** Everybody was told who has to be; others where there are any. */
    public static Decision told(Set<ClosureTold> told) {
        return Decision.require(
                told.containsAll(EnumSet.complementOf(EnumSet.of(ClosureTold.OTHERS))), ClosureRule.CLOSURE_TOLD);
    }

    /** Somebody was told today or before. */
    public static Decision toldDay(LocalDate day, LocalDate today) {
        return childDay(day, LocalDate.EPOCH.plusDays(1), today);
    }

    /** A child moves by a plan that advocacy was offered for, unless it is an emergency; records follow the move. */
    public static Decision order(ClosureStep step, Set<ClosureStep> done, ClosureKind kind) {
        boolean planned = kind == ClosureKind.EMERGENCY
                || (done.contains(ClosureStep.MOVE_PLAN) && done.contains(ClosureStep.ADVOCACY_OFFERED));
        boolean fits = switch (step) {
            case MOVED -> planned;
            case RECORDS_RETURNED -> done.contains(ClosureStep.MOVED);
            default -> true;
        };
        return Decision.require(fits, ClosureRule.CLOSURE_CHILD_ORDER);
    }

    /** Somebody who still stays there has not moved. @param staysTomorrow whether a stay goes on after the day of the move */
    public static Decision moved(boolean staysTomorrow) {
        return Decision.require(!staysTomorrow, ClosureRule.CLOSURE_CHILD_STAYS);
    }
}

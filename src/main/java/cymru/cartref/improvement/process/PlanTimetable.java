package cymru.cartref.improvement.process;

import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.Looks;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a plan asks: when to look, whom to tell, whether its day has come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanTimetable {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final PlanRows plans;
    private final ActionRows actions;
    private final PlanMails mails;
    private final DatabaseClock clock;

    PlanTimetable(PlanRows plans, ActionRows actions, PlanMails mails, DatabaseClock clock) {
        this.plans = plans;
        this.actions = actions;
        this.mails = mails;
        this.clock = clock;
    }

    /** When to look next whether somebody has to be told. */
    public Date lookAt(String caseRef) {
        Plan plan = find(caseRef);
        return Date.from(Looks.next(of(plan), plan.reminderDays(), clock.today()));
    }

    /** Reminds and tells what is overdue, each once and not before its day, whatever the timer did. */
    public void look(String caseRef) {
        Plan plan = plans.lockByReference(caseRef).orElseThrow();
        LocalDate today = clock.today();
        for (Action action : of(plan)) {
            if (Looks.toRemind(action, plan.reminderDays(), today)) {
                action.remind();
                mails.remind(plan, action);
            } else if (Looks.toTellOverdue(action, today)) {
                action.tellOverdue(today);
                mails.overdue(plan, action);
            }
        }
        actions.flush();
    }

    /** By when the next of the actions is due; the end of today where none is left to do. */
    public Date firstDue(String caseRef) {
        return endOf(of(find(caseRef)).stream()
                .filter(action -> action.state().toDo())
                .map(Action::due)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::today));
    }

    public Date checkAt(String caseRef) {
        return Date.from(
                find(caseRef).checkOn().atStartOfDay(DatabaseClock.LONDON).toInstant());
    }

    /** Whether the day has come on which the effect is looked at; if so the plan says so from now on. */
    public boolean checkIsDue(String caseRef) {
        Plan plan = plans.lockByReference(caseRef).orElseThrow();
        if (plan.status() == PlanStatus.VERIFIED && !clock.today().isBefore(plan.checkOn())) {
            plan.askForCheck();
            plans.saveAndFlush(plan);
        }
        return plan.status() == PlanStatus.CHECK_DUE;
    }

    private Plan find(String caseRef) {
        return plans.findByReference(caseRef).orElseThrow();
    }

    private List<Action> of(Plan plan) {
        return actions.findByPlanIdOrderByNumber(plan.id());
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LAST_SECOND).atZone(DatabaseClock.LONDON).toInstant());
    }
}

package cymru.cartref.improvement.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.Veils;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who is told what about a plan. Nobody of a provider hears of a plan that is hidden from it. No mail says what an action
 * is, or why: such words may be about a child, and stay in the portal.
 */
@Component
public class PlanMails {

    private final People people;
    private final Postbox postbox;
    private final Veils veils;

    PlanMails(People people, Postbox postbox, Veils veils) {
        this.people = people;
        this.postbox = postbox;
        this.veils = veils;
    }

    public void sent(Plan plan, int actions) {
        send(provider(plan), plan, "plan-sent", Map.of("actions", actions));
    }

    public void agreed(Plan plan) {
        send(council(), plan, "plan-agreed", Map.of());
    }

    public void changeAsked(Plan plan) {
        send(council(), plan, "plan-change-asked", Map.of());
    }

    public void done(Plan plan, Action action) {
        send(
                council().stream()
                        .filter(person -> person.accountId() != action.owner())
                        .toList(),
                plan,
                "plan-action-done",
                Map.of("number", action.number()));
    }

    public void reopened(Plan plan, Action action) {
        send(owners(plan, action), plan, "plan-action-reopened", dated(action));
    }

    public void remind(Plan plan, Action action) {
        send(owners(plan, action), plan, "plan-action-reminder", dated(action));
    }

    /** The council's monitors hear of it too. */
    public void overdue(Plan plan, Action action) {
        List<Actor> told = new ArrayList<>(owners(plan, action));
        council().stream()
                .filter(person -> told.stream().noneMatch(other -> other.accountId() == person.accountId()))
                .forEach(told::add);
        send(told, plan, "plan-action-overdue", dated(action));
    }

    public void closed(Plan plan) {
        send(provider(plan), plan, "plan-closed", Map.of());
    }

    public void withdrawn(Plan plan) {
        send(provider(plan), plan, "plan-withdrawn", Map.of());
    }

    private List<Actor> owners(Plan plan, Action action) {
        List<Actor> owner = people.reached(action.owner());
        return owner.isEmpty() ? (action.ofProvider() ? provider(plan) : council()) : owner;
    }

    private List<Actor> provider(Plan plan) {
        return people.ofOrganisation(plan.providerId(), Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL);
    }

    private List<Actor> council() {
        return people.councilWith(Role.QUALITY_MONITOR);
    }

    private static Map<String, Object> dated(Action action) {
        return Map.of("number", action.number(), "due", action.due());
    }

    private void send(List<Actor> recipients, Plan plan, String template, Map<String, Object> arguments) {
        List<Actor> told = recipients.stream()
                .filter(person -> !veils.hides(plan.owner(), person))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("title", plan.title().brief());
        postbox.send(
                told.stream().map(Actor::recipient).toList(),
                new Mail(template, all, plan.reference(), "plans/" + plan.reference()));
    }
}

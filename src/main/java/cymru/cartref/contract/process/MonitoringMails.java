package cymru.cartref.contract.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.procedure.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told what about returns and visits. No figure, finding or feedback is in a mail: it is read in the portal. */
@Component
public class MonitoringMails {

    private final People people;
    private final Postbox postbox;

    MonitoringMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    public void opened(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-return-open", cycle, due(cycle));
    }

    public void dueSoon(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-return-due-soon", cycle, due(cycle));
    }

    public void firstReminder(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-return-late", cycle, due(cycle));
    }

    /** The second reminder, and the reviewers hear that nothing came. */
    public void missed(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-return-missed", cycle, due(cycle));
        send(reviewers(), "monitoring-review-missing", cycle, cycle.reviewDue());
    }

    public void returned(MonitoringCycle cycle) {
        send(reviewers(), "monitoring-to-review", cycle, cycle.reviewDue());
    }

    /** The reviewers, and the managers above them. */
    public void reviewLate(MonitoringCycle cycle) {
        send(
                people.councilWithAny(Role.QUALITY_MONITOR, Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER),
                "monitoring-review-late",
                cycle,
                cycle.reviewDue());
    }

    public void corrected(MonitoringCycle cycle) {
        send(reviewers(), "monitoring-corrected", cycle, cycle.reviewDue());
    }

    public void reviewed(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-reviewed", cycle, null);
    }

    public void ended(MonitoringCycle cycle) {
        send(provider(cycle.providerId()), "monitoring-ended", cycle, null);
    }

    private static @Nullable Instant due(MonitoringCycle cycle) {
        LocalDate due = cycle.dueOn();
        return due == null ? null : Deadlines.endOfDay(due);
    }

    /** Whoever may review. */
    private List<Actor> reviewers() {
        return people.councilWithAny(Role.QUALITY_MONITOR, Role.CONTRACT_OFFICER);
    }

    private List<Actor> provider(long providerId) {
        return people.ofOrganisation(providerId);
    }

    private void send(List<Actor> to, String template, MonitoringCycle cycle, @Nullable Instant due) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "provider", cycle.provider(),
                "contract", cycle.contract(),
                "from", cycle.periodFrom(),
                "to", cycle.periodTo()));
        if (cycle.dueOn() != null) {
            arguments.put("due", Objects.requireNonNull(cycle.dueOn()));
        }
        if (!to.isEmpty()) {
            postbox.send(
                    to.stream().map(Actor::recipient).toList(),
                    new Mail(template, arguments, cycle.reference(), "monitoring/" + cycle.reference(), due));
        }
    }
}

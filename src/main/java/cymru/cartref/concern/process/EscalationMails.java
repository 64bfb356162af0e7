package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.ReferralDecision;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told of a case of escalating concerns. No mail says why, and the provider's says only that a letter waits. */
@Component
public class EscalationMails {

    private final People people;
    private final Postbox postbox;

    EscalationMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    /** A level has begun. */
    public void begun(EscalationCase of, Role chair) {
        toRole(of, chair, "escalation-begun", of.dueAt());
    }

    public void remind(EscalationCase of, Role chair) {
        toRole(of, chair, "escalation-reminder", of.dueAt());
    }

    public void late(EscalationCase of, Role nextUp) {
        toRole(of, nextUp, "escalation-late", null);
    }

    public void atTop(EscalationCase of) {
        send(
                people.councilWithAny(Role.HEAD_OF_SERVICE, Role.DIRECTOR),
                of,
                "escalation-top",
                Map.of("provider", of.provider()),
                null);
    }

    /** Never while the case is held from the provider: no letter is written then. */
    public void letterWaits(EscalationCase of) {
        send(
                people.ofOrganisation(of.providerId(), Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL),
                of,
                "escalation-letter",
                Map.of(),
                null);
    }

    public void replied(EscalationCase of, ReferralDecision decision) {
        toPerson(of, decision.proposedBy(), "referral-replied");
    }

    public void toDecide(EscalationCase of) {
        toRole(of, Role.HEAD_OF_SERVICE, "referral-to-decide", null);
    }

    public void decided(EscalationCase of, ReferralDecision decision) {
        toPerson(of, decision.proposedBy(), "referral-decided");
    }

    public void reviewDue(EscalationCase of) {
        toRole(of, Role.HEAD_OF_SERVICE, "referral-review", null);
    }

    /** To all who may decide on it, not to whoever decided. */
    public void appealed(EscalationCase of, ReferralDecision decision) {
        long decider = Objects.requireNonNull(decision.decidedBy());
        send(
                people.councilWithAny(Role.HEAD_OF_SERVICE, Role.DIRECTOR).stream()
                        .filter(person -> person.accountId() != decider)
                        .toList(),
                of,
                "referral-appealed",
                Map.of("provider", of.provider()),
                null);
    }

    private void toRole(EscalationCase of, Role role, String template, @Nullable Instant due) {
        send(
                people.councilWith(role),
                of,
                template,
                due == null ? Map.of("provider", of.provider()) : Map.of("provider", of.provider(), "due", due),
                due);
    }

    private void toPerson(EscalationCase of, long account, String template) {
        send(people.reached(account), of, template, Map.of("provider", of.provider()), null);
    }

    private void send(
            Collection<Actor> recipients,
            EscalationCase of,
            String template,
            Map<String, Object> arguments,
            @Nullable Instant due) {
        if (!recipients.isEmpty()) {
            postbox.send(
                    recipients.stream().map(Actor::recipient).toList(),
                    new Mail(template, arguments, of.reference(), "escalations/" + of.reference(), due));
        }
    }
}

package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told that there is a concern. No mail says what it is about, whom, or who raised it. */
@Component
public class ConcernMails {

    private final People people;
    private final Postbox postbox;

    ConcernMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    public void toTriage(Concern concern) {
        send(
                people.councilWith(Role.QUALITY_MONITOR),
                concern,
                "concern-to-triage",
                Map.of("provider", concern.provider(), "due", concern.triageDue()),
                concern.triageDue());
    }

    /** To whoever raised it, at their own address only. */
    /** A guest has no page of it: what follows is the council's. */
    public void received(Concern concern, Actor raiser) {
        if (raiser.holds(Role.GUEST)) {
            postbox.send(
                    List.of(raiser.recipient()),
                    new Mail(
                            "concern-received-guest",
                            Map.of("at", concern.raisedAt()),
                            concern.reference(),
                            null,
                            null));
            return;
        }
        send(List.of(raiser), concern, "concern-received", Map.of("at", concern.raisedAt()), null);
    }

    public void remind(Concern concern) {
        send(
                people.councilWith(Role.QUALITY_MONITOR),
                concern,
                "concern-reminder",
                Map.of("provider", concern.provider(), "due", concern.triageDue()),
                concern.triageDue());
    }

    public void late(Concern concern) {
        send(
                people.councilWith(Role.COMMISSIONING_MANAGER),
                concern,
                "concern-late",
                Map.of("provider", concern.provider(), "due", concern.triageDue()),
                null);
    }

    /** To the provider's people who may read it. */
    public void shared(Concern concern) {
        send(
                people.ofOrganisation(concern.providerId(), Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL),
                concern,
                "concern-shared",
                Map.of(),
                null);
    }

    private void send(
            List<Actor> recipients,
            Concern concern,
            String template,
            Map<String, Object> arguments,
            @Nullable Instant due) {
        if (!recipients.isEmpty()) {
            postbox.send(
                    recipients.stream().map(Actor::recipient).toList(),
                    new Mail(template, arguments, concern.reference(), "concerns/" + concern.reference(), due));
        }
    }
}

package cymru.cartref.work;

import cymru.cartref.notification.MessageGivenUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A message that could not be delivered is an incident that an administrator sees, not a line in a log. */
@Component
class GivenUpMessages {

    private final Incidents incidents;

    GivenUpMessages(Incidents incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void on(MessageGivenUp message) {
        incidents.raise(
                Incidents.Kind.MESSAGE_GIVEN_UP,
                Long.toString(message.id()),
                message.reference(),
                "mail." + message.template());
    }
}

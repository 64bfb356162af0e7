package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is told what of a closure. No child, no reason. */
@Component
public class ClosureMails {

    private final People people;
    private final Postbox postbox;

    ClosureMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    public void opened(ServiceClosure of) {
        send(
                people.councilWithAny(
                        Role.COMMISSIONING_MANAGER,
                        Role.HEAD_OF_SERVICE,
                        Role.DIRECTOR,
                        Role.SAFEGUARDING_LEAD,
                        Role.QUALITY_MONITOR),
                "closure-opened",
                of);
    }

    void late(ServiceClosure of) {
        send(people.councilWithAny(Role.HEAD_OF_SERVICE, Role.DIRECTOR), "closure-late", of);
    }

    void meet(ServiceClosure of) {
        send(people.councilWithAny(ClosureTimes.lead(of.kind())), "closure-meeting", of);
    }

    public void ended(ServiceClosure of) {
        send(
                people.councilWithAny(
                        Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.SAFEGUARDING_LEAD, Role.QUALITY_MONITOR),
                "closure-ended",
                of);
    }

    private void send(List<Actor> to, String template, ServiceClosure of) {
        if (!to.isEmpty()) {
            postbox.send(
                    to.stream().map(Actor::recipient).toList(),
                    new Mail(
                            template,
                            Map.of("service", of.service(), "state", of.state().name()),
                            of.reference(),
                            "closures/" + of.reference(),
                            of.stepBy()));
        }
    }
}

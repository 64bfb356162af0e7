package cymru.cartref.contract.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.contract.domain.Visit;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a provider is told about visits. Nothing that was found is in a mail. */
@Component
public class VisitMails {

    private final People people;
    private final Postbox postbox;

    VisitMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    public void announced(Visit visit) {
        send("visit-announced", visit);
    }

    public void cancelled(Visit visit) {
        send("visit-cancelled", visit);
    }

    public void report(Visit visit) {
        send("visit-report", visit);
    }

    private void send(String template, Visit visit) {
        List<Actor> provider = people.ofOrganisation(visit.providerId());
        if (!provider.isEmpty()) {
            postbox.send(
                    provider.stream().map(Actor::recipient).toList(),
                    new Mail(
                            template,
                            Map.of("service", visit.service(), "on", visit.plannedOn()),
                            visit.reference(),
                            "visits/" + visit.reference()));
        }
    }
}

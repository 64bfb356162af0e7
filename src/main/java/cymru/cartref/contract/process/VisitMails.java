package cymru.cartref.contract.process;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.Visit;
import cymru.cartref.contract.domain.VisitNeed;
import cymru.cartref.contract.domain.VisitStep;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.procedure.Deadlines;
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

    /** Whoever may plan it. */
    public void wanted(Monitoring monitoring, VisitNeed need) {
        send("visit-wanted", monitoring, need, QUALITY_MONITOR, CONTRACT_OFFICER);
    }

    /** The visit, or its report; the managers above hear of it too. */
    public void late(Monitoring monitoring, VisitNeed need) {
        String template = need.step() == VisitStep.TO_PLAN ? "visit-late" : "visit-report-late";
        send(template, monitoring, need, QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER);
    }

    private void send(String template, Monitoring monitoring, VisitNeed need, Role... roles) {
        List<Actor> to = people.councilWithAny(roles);
        if (to.isEmpty()) {
            return;
        }
        String visit = need.visit();
        postbox.send(
                to.stream().map(Actor::recipient).toList(),
                new Mail(
                        template,
                        Map.of("provider", monitoring.provider(), "contract", monitoring.contract(), "by", need.day()),
                        visit == null ? monitoring.contract() : visit,
                        visit == null ? "contracts/" + monitoring.contract() + "/monitoring" : "visits/" + visit,
                        Deadlines.endOfDay(need.day())));
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

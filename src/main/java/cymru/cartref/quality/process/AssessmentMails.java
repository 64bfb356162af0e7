package cymru.cartref.quality.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.quality.domain.QualityAssessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told what of an assessment: the service and what is to be done, no finding. */
@Component
public class AssessmentMails {

    private final People people;
    private final Postbox postbox;

    AssessmentMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    public void opened(QualityAssessment of) {
        send(provider(of), "assessment-opened", of);
    }

    void remind(QualityAssessment of) {
        send(provider(of), "assessment-reminder", of);
    }

    public void toVisit(QualityAssessment of) {
        send(people.councilWith(Role.QUALITY_MONITOR), "assessment-to-visit", of);
    }

    public void drafted(QualityAssessment of) {
        send(provider(of), "assessment-drafted", of);
    }

    public void toReview(QualityAssessment of) {
        send(people.councilWith(Role.COMMISSIONING_MANAGER), "assessment-to-review", of);
    }

    void late(QualityAssessment of) {
        send(people.councilWithAny(Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE), "assessment-late", of);
    }

    public void finished(QualityAssessment of) {
        send(provider(of), "assessment-final", of);
        send(people.councilWith(Role.QUALITY_MONITOR), "assessment-final", of);
    }

    public void cancelled(QualityAssessment of) {
        send(provider(of), "assessment-cancelled", of);
    }

    private List<Actor> provider(QualityAssessment of) {
        return Stream.of(Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL)
                .flatMap(role -> people.ofOrganisation(of.providerId(), role).stream())
                .distinct()
                .toList();
    }

    private void send(List<Actor> to, String template, QualityAssessment of) {
        if (to.isEmpty()) {
            return;
        }
        Map<String, Object> arguments = new HashMap<>(Map.of("service", of.service()));
        if (of.stepBy() != null) {
            arguments.put("due", of.stepBy());
        }
        postbox.send(
                to.stream().map(Actor::recipient).toList(),
                new Mail(template, arguments, of.reference(), "assessments/" + of.reference(), of.stepBy()));
    }
}

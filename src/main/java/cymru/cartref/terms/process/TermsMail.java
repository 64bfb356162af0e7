package cymru.cartref.terms.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.terms.domain.TermsRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is told what about a request. Where nobody may sign, the provider's other people hear that they need somebody. */
@Component
class TermsMail {

    private final People people;
    private final Postbox postbox;

    TermsMail(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    void toProvider(String template, TermsRequest request) {
        List<Actor> signatories = people.ofOrganisation(request.providerId(), Role.AUTHORISED_SIGNATORY);
        if (signatories.isEmpty()) {
            send(people.ofOrganisation(request.providerId()), "terms-signatory-missing", request);
        } else {
            send(signatories, template, request);
        }
    }

    void toOfficers(int number, long open) {
        Mail mail = new Mail(
                "terms-late",
                Map.of("number", number, "count", open),
                TermsIssueProcess.reference(number),
                "terms-versions/" + number,
                null);
        postbox.send(
                people.councilWith(Role.CONTRACT_OFFICER).stream()
                        .map(Actor::recipient)
                        .toList(),
                mail);
    }

    private void send(List<Actor> recipients, String template, TermsRequest request) {
        if (!recipients.isEmpty()) {
            postbox.send(
                    recipients.stream().map(Actor::recipient).toList(),
                    new Mail(
                            template,
                            Map.of(
                                    "number",
                                    request.versionNumber(),
                                    "due",
                                    request.dates().dueAt()),
                            request.reference(),
                            "terms/" + request.versionNumber(),
                            request.dates().dueAt()));
        }
    }
}

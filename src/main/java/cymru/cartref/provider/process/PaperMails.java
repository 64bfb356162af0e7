package cymru.cartref.provider.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Mails of one paper. */
@Component
class PaperMails {

    private final People people;
    private final Postbox postbox;
    private final Texts texts;

    PaperMails(People people, Postbox postbox, Texts texts) {
        this.people = people;
        this.postbox = postbox;
        this.texts = texts;
    }

    void checkLate(Provider provider, Evidence paper) {
        send(
                people.councilWith(Role.COMMISSIONING_MANAGER),
                "provider.paper-check-late",
                provider,
                paper,
                "providers/" + provider.reference());
    }

    /** To the provider; when the paper has expired, to the officers too. */
    void step(Provider provider, Evidence paper, boolean expired) {
        send(
                people.ofOrganisation(provider.id(), Role.PROVIDER_ADMINISTRATOR),
                expired ? "provider.paper-expired" : "provider.paper-runs-out",
                provider,
                paper,
                "registration/evidence");
        if (expired) {
            send(
                    people.councilWith(Role.CONTRACT_OFFICER),
                    "provider.paper-has-expired",
                    provider,
                    paper,
                    "providers/" + provider.reference());
        }
    }

    private void send(List<Actor> to, String template, Provider provider, Evidence paper, String page) {
        if (to.isEmpty()) {
            return;
        }
        String kind = "provider.evidence." + paper.kind();
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "provider",
                provider.names(),
                "kind",
                new Bilingual(texts.get(Language.EN, kind), texts.get(Language.CY, kind)),
                "stops",
                paper.kind().critical() ? "YES" : "NO"));
        if (paper.expires() != null) {
            arguments.put("day", paper.expires());
        }
        postbox.send(
                to.stream().map(Actor::recipient).toList(),
                new Mail(template, arguments, provider.reference(), page, null));
    }
}

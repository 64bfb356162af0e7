package cymru.cartref.provider.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.provider.domain.Provider;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told what: the provider's administrators, and the contract officers. */
@Component
public class ProviderMails {

    private final People people;
    private final Postbox postbox;

    ProviderMails(People people, Postbox postbox) {
        this.people = people;
        this.postbox = postbox;
    }

    /** @param page the page of the provider's own side, such as {@code registration} */
    public void toProvider(
            Provider provider, String template, Map<String, Object> arguments, String page, @Nullable Instant due) {
        postbox.send(
                people.ofOrganisation(provider.id(), Role.PROVIDER_ADMINISTRATOR).stream()
                        .map(Actor::recipient)
                        .toList(),
                mail(provider, template, arguments, page, due));
    }

    public void toOfficers(
            Provider provider,
            String template,
            Map<String, Object> arguments,
            Set<Long> steppedAside,
            @Nullable Instant due) {
        postbox.send(
                people.councilWith(Role.CONTRACT_OFFICER).stream()
                        .filter(officer -> !steppedAside.contains(officer.accountId()))
                        .map(Actor::recipient)
                        .toList(),
                mail(provider, template, arguments, "providers/" + provider.reference(), due));
    }

    private static Mail mail(
            Provider provider, String template, Map<String, Object> arguments, String link, @Nullable Instant due) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("provider", provider.names());
        if (due != null) {
            all.put("due", due);
        }
        return new Mail(template, all, provider.reference(), link, due);
    }
}

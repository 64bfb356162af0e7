package cymru.cartref.procedure.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.notification.Recipient;
import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told of a new version: those who may decide on it, then those who drafted and sent it. */
@Component
public class ProcedureMail {

    private final People people;
    private final Postbox postbox;
    private final Texts texts;

    ProcedureMail(People people, Postbox postbox, Texts texts) {
        this.people = people;
        this.postbox = postbox;
        this.texts = texts;
    }

    public void sent(Draft draft, Instant due) {
        send(approvers(draft), "procedure-sent", draft, "/draft", due);
    }

    public void approved(Draft draft) {
        send(makers(draft), "procedure-approved", draft, "", null);
    }

    public void handedBack(Draft draft) {
        send(makers(draft), "procedure-handed-back", draft, "/draft", null);
    }

    void reminder(Draft draft) {
        send(approvers(draft), "procedure-reminder", draft, "/draft", null);
    }

    private Set<Recipient> approvers(Draft draft) {
        return Stream.of(Role.HEAD_OF_SERVICE, Role.COMMISSIONING_MANAGER)
                .flatMap(role -> people.councilWith(role).stream())
                .filter(person -> !draft.editors().contains(person.accountId()))
                .map(Actor::recipient)
                .collect(Collectors.toSet());
    }

    private Set<Recipient> makers(Draft draft) {
        return Stream.concat(Stream.ofNullable(draft.draftedBy()), Stream.ofNullable(draft.sentBy()))
                .distinct()
                .flatMap(id -> people.byId(id).stream())
                .map(Actor::recipient)
                .collect(Collectors.toSet());
    }

    private void send(
            Collection<Recipient> recipients, String template, Draft draft, String page, @Nullable Instant due) {
        if (!recipients.isEmpty()) {
            postbox.send(
                    recipients,
                    new Mail(
                            template,
                            Map.of("procedure", name(draft), "number", draft.number(), "from", draft.validFrom()),
                            draft.reference(),
                            "procedure/" + draft.procedure().path() + page,
                            due));
        }
    }

    private Bilingual name(Draft draft) {
        String key = "procedure.code." + draft.procedure();
        return new Bilingual(texts.get(Language.EN, key), texts.get(Language.CY, key));
    }
}

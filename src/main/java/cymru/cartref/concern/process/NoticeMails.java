package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.NoticeSubjects;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.notification.Recipient;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Mails of notices. To an authority's mailbox: that something waits, and a code, in the language it wishes for or in both;
 * no provider, level or child.
 */
@Component
public class NoticeMails {

    /** Its giving up is heard by template and reference. */
    public static final String WAITS = "authority-notice";

    private final Directory directory;
    private final NoticeSubjects subjects;
    private final People people;
    private final Postbox postbox;

    NoticeMails(Directory directory, NoticeSubjects subjects, People people, Postbox postbox) {
        this.directory = directory;
        this.subjects = subjects;
        this.people = people;
        this.postbox = postbox;
    }

    /** @param secret of the link */
    public void waits(AuthorityNotice notice, String secret) {
        toMailbox(notice, new Mail(WAITS, Map.of(), notice.reference(), "told/" + secret, notice.dueAt()));
    }

    public void code(AuthorityNotice notice, String code) {
        toMailbox(notice, new Mail("authority-code", Map.of("code", code), notice.reference(), null, null));
    }

    /** Where the language that a body wishes for is not known, one mail in each. */
    private void toMailbox(AuthorityNotice notice, Mail mail) {
        PartnerBody body = directory.find(notice.authorityId()).orElseThrow();
        String address = Objects.requireNonNull(notice.sentTo());
        (body.language() == null ? Stream.of(Language.CY, Language.EN) : Stream.of(body.language()))
                .map(language -> new Recipient(address, body.name().in(language), language))
                .forEach(recipient -> postbox.send(List.of(recipient), mail));
    }

    /** Whoever moved the level or opened the closure, or the contract officers where that is nobody, tells the authority in another way. */
    public void toTell(AuthorityNotice notice) {
        List<Actor> person = people.reached(notice.responsible()).stream()
                .filter(Actor::council)
                .toList();
        List<Actor> to = person.isEmpty() ? people.councilWith(Role.CONTRACT_OFFICER) : person;
        if (!to.isEmpty()) {
            postbox.send(
                    to.stream().map(Actor::recipient).toList(),
                    new Mail(
                            "authority-to-tell",
                            Map.of("authority", notice.name()),
                            notice.reference(),
                            subjects.of(notice).page()));
        }
    }
}

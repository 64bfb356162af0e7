package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.time.DatabaseClock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a notice asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuthorityNotices {

    private final NoticeRows notices;
    private final NoticeMails mails;
    private final People people;
    private final DatabaseClock clock;

    AuthorityNotices(NoticeRows notices, NoticeMails mails, People people, DatabaseClock clock) {
        this.notices = notices;
        this.mails = mails;
        this.people = people;
        this.clock = clock;
    }

    /** When to look whether it was received: a moment after its last. */
    public Date dueAt(String caseRef) {
        return Date.from(found(caseRef).dueAt().plusSeconds(1));
    }

    /** Whether it was not received in time; then whoever is to tell the authority is written to. */
    public boolean late(String caseRef) {
        AuthorityNotice notice = notices.lockByReference(caseRef).orElseThrow();
        boolean before = notice.toTell();
        boolean late = notice.late(clock.now());
        notices.saveAndFlush(notice);
        if (late && !before) {
            mails.toTell(notice);
        }
        return late;
    }

    /** Account of whoever moved the level; null where that is nobody, or somebody whose account is closed. */
    public @Nullable String person(String caseRef) {
        return people.byId(found(caseRef).responsible())
                .filter(Actor::council)
                .map(person -> Long.toString(person.accountId()))
                .orElse(null);
    }

    private AuthorityNotice found(String caseRef) {
        return notices.findByReference(caseRef).orElseThrow();
    }
}

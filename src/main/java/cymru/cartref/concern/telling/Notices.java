package cymru.cartref.concern.telling;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.NoticeLinks;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.concern.process.NoticeMails;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.notification.MessageGivenUp;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes notices to authorities: one each, in the place of one that is still open, mailed or a person's to tell. */
@Component
class Notices {

    private final NoticeRows notices;
    private final NoticeLinks links;
    private final NoticeMails mails;
    private final NoticeProcess process;
    private final Directory directory;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    Notices(
            NoticeRows notices,
            NoticeLinks links,
            NoticeMails mails,
            NoticeProcess process,
            Directory directory,
            Procedures procedures,
            Deadlines deadlines,
            AuditTrail audit,
            DatabaseClock clock) {
        this.notices = notices;
        this.links = links;
        this.mails = mails;
        this.process = process;
        this.directory = directory;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is told, and for whom at the council.
     *
     * @param procedure version of {@code ESCALATION} whose time to receive a notice holds
     * @param by whose task it is to tell an authority that cannot be written to; 0 for nobody in person
     */
    record News(AuthorityNotice.About about, AuthorityNotice.Said said, long procedure, long by) {}

    /** How many children each authority has there. */
    static Map<Long, Integer> byAuthority(Collection<Stays.StayAt> staying) {
        return staying.stream()
                .collect(Collectors.toMap(Stays.StayAt::authorityId, stay -> 1, Integer::sum, HashMap::new));
    }

    /** The newest notice of each authority. */
    Map<Long, AuthorityNotice> latest(AuthorityNotice.About about) {
        Map<Long, AuthorityNotice> latest = new HashMap<>();
        notices.of(about).forEach(notice -> latest.putIfAbsent(notice.authorityId(), notice));
        return latest;
    }

    /**
     * @param whom how many children there each authority has
     * @param before the newest notice that each had
     */
    void tell(News news, Map<Long, Integer> whom, Map<Long, AuthorityNotice> before) {
        Instant now = clock.now();
        Instant due = deadlines.end(now, procedures.pinned(news.procedure()).limit(Setting.AUTHORITY_ACKNOWLEDGED));
        Map<Long, PartnerBody> bodies = directory.all(whom.keySet());
        whom.forEach((authority, children) -> {
            Optional.ofNullable(before.get(authority))
                    .filter(notice -> !notice.settled())
                    .ifPresent(notice -> supersede(notice, now));
            PartnerBody body = bodies.get(authority);
            if (body == null) {
                throw new IllegalStateException("The directory has lost the authority " + authority);
            }
            begin(
                    new AuthorityNotice(
                            news.about(),
                            news.said(),
                            new AuthorityNotice.To(authority, body.name(), body.mailbox(), children),
                            news.by(),
                            now,
                            due),
                    now);
        });
    }

    private void supersede(AuthorityNotice notice, Instant now) {
        notice.superseded(now);
        notices.saveAndFlush(notice);
        process.settled(notice.reference());
    }

    private void begin(AuthorityNotice made, Instant now) {
        AuthorityNotice notice = notices.saveAndFlush(made);
        notice.number();
        notices.saveAndFlush(notice);
        audit.record(
                "authority.told",
                notice.reference(),
                Map.of(
                        "authority",
                        notice.authorityId(),
                        "kind",
                        notice.kind().name(),
                        "mailbox",
                        notice.sentTo() != null));
        if (notice.sentTo() == null) {
            mails.toTell(notice);
        } else {
            mails.waits(notice, links.issue(notice.id(), now));
        }
        process.begun(notice);
    }

    /** A mail that will not be tried again by itself: somebody is to tell the authority in another way. */
    @EventListener
    void on(MessageGivenUp message) {
        if (!message.template().equals(NoticeMails.WAITS)) {
            return;
        }
        notices.lockByReference(message.reference())
                .filter(notice -> !notice.settled())
                .ifPresent(notice -> {
                    boolean before = notice.toTell();
                    notice.undeliverable();
                    notices.saveAndFlush(notice);
                    audit.record("authority.mail-given-up", notice.reference(), Map.of());
                    if (!before) {
                        process.undeliverable(notice.reference());
                        mails.toTell(notice);
                    }
                });
    }
}

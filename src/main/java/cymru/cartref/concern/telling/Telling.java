package cymru.cartref.concern.telling;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.StayOpened;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.LevelMoved;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.NoticeLinks;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.concern.process.NoticeMails;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.notification.MessageGivenUp;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.Stage;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells placing authorities in the transaction that changed the level: those with a child there, from the level that the
 * procedure says; those that were told, when the case goes down or closes; and one whose child comes while it stands.
 */
@Component
class Telling {

    private final EscalationCases cases;
    private final NoticeRows notices;
    private final NoticeLinks links;
    private final NoticeMails mails;
    private final NoticeProcess process;
    private final EscalationTimes times;
    private final Stays stays;
    private final Directory directory;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Texts texts;
    private final CurrentActor actors;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    Telling(
            EscalationCases cases,
            NoticeRows notices,
            NoticeLinks links,
            NoticeMails mails,
            NoticeProcess process,
            EscalationTimes times,
            Stays stays,
            Directory directory,
            Procedures procedures,
            Deadlines deadlines,
            Texts texts,
            CurrentActor actors,
            AuditTrail audit,
            DatabaseClock clock) {
        this.cases = cases;
        this.notices = notices;
        this.links = links;
        this.mails = mails;
        this.process = process;
        this.times = times;
        this.stays = stays;
        this.directory = directory;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.texts = texts;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(LevelMoved moved) {
        EscalationCase of = cases.findByReference(moved.caseReference()).orElseThrow();
        Instant now = clock.now();
        Map<Long, Integer> children = children(of, clock.today());
        Map<Long, AuthorityNotice> told = latest(of);
        boolean up = moved.to() > moved.from();
        Stage stage = moved.to() == 0 ? null : times.stage(of);
        Map<Long, Integer> whom = new HashMap<>();
        if (stage != null && stage.placingTold()) {
            whom.putAll(children);
        }
        if (!up) {
            told.keySet().forEach(authority -> whom.put(authority, children.getOrDefault(authority, 0)));
        }
        NoticeKind kind = up ? NoticeKind.LEVEL : moved.to() == 0 ? NoticeKind.CLOSED : NoticeKind.LOWERED;
        AuthorityNotice.Said said = new AuthorityNotice.Said(kind, moved.to(), stage == null ? none() : stage.name());
        tell(of, said, whom, actors.find().map(Actor::accountId).orElse(0L), told, now);
    }

    @EventListener
    void on(StayOpened opened) {
        Stream.of(cases.lockOpen(opened.providerId(), opened.serviceId()), cases.lockOpen(opened.providerId(), 0))
                .flatMap(Optional::stream)
                .filter(of -> times.stage(of).placingTold())
                .forEach(of -> arrived(of, opened.authorityId()));
    }

    private void arrived(EscalationCase of, long authority) {
        Map<Long, AuthorityNotice> told = latest(of);
        AuthorityNotice last = told.get(authority);
        if (last != null && last.level() == of.level()) {
            return;
        }
        long by = told.values().stream()
                .mapToLong(AuthorityNotice::responsible)
                .findFirst()
                .orElse(0);
        int children = children(of, clock.today()).getOrDefault(authority, 1);
        Stage stage = times.stage(of);
        tell(
                of,
                new AuthorityNotice.Said(NoticeKind.LEVEL, of.level(), stage.name()),
                Map.of(authority, children),
                by,
                told,
                clock.now());
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

    private void tell(
            EscalationCase of,
            AuthorityNotice.Said said,
            Map<Long, Integer> whom,
            long by,
            Map<Long, AuthorityNotice> before,
            Instant now) {
        Instant due =
                deadlines.end(now, procedures.pinned(of.procedureVersion()).limit(Setting.AUTHORITY_ACKNOWLEDGED));
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
                            of.id(),
                            said,
                            new AuthorityNotice.To(authority, body.name(), body.mailbox(), children),
                            by,
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

    /** How many children each authority has there. */
    private Map<Long, Integer> children(EscalationCase of, LocalDate day) {
        Long service = of.serviceId();
        return (service == null ? stays.atProvider(of.providerId(), day) : stays.at(service, day))
                .stream().collect(Collectors.toMap(Stays.StayAt::authorityId, stay -> 1, Integer::sum));
    }

    /** The newest notice of each authority. */
    private Map<Long, AuthorityNotice> latest(EscalationCase of) {
        Map<Long, AuthorityNotice> latest = new HashMap<>();
        notices.findFirst200ByCaseIdOrderByIdDesc(of.id())
                .forEach(notice -> latest.putIfAbsent(notice.authorityId(), notice));
        return latest;
    }

    private Bilingual none() {
        return new Bilingual(
                texts.get(Language.EN, "escalation.level.none"), texts.get(Language.CY, "escalation.level.none"));
    }
}

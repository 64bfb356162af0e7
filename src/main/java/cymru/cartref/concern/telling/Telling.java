package cymru.cartref.concern.telling;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.child.StayOpened;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.LevelMoved;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.procedure.Stage;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Notices notices;
    private final EscalationTimes times;
    private final Stays stays;
    private final Texts texts;
    private final CurrentActor actors;
    private final DatabaseClock clock;

    Telling(
            EscalationCases cases,
            Notices notices,
            EscalationTimes times,
            Stays stays,
            Texts texts,
            CurrentActor actors,
            DatabaseClock clock) {
        this.cases = cases;
        this.notices = notices;
        this.times = times;
        this.stays = stays;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    void on(LevelMoved moved) {
        EscalationCase of = cases.findByReference(moved.caseReference()).orElseThrow();
        Map<Long, Integer> children = children(of, clock.today());
        Map<Long, AuthorityNotice> told = notices.latest(AuthorityNotice.About.of(of));
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
        notices.tell(news(of, said, actors.find().map(Actor::accountId).orElse(0L)), whom, told);
    }

    @EventListener
    void on(StayOpened opened) {
        Stream.of(cases.lockOpen(opened.providerId(), opened.serviceId()), cases.lockOpen(opened.providerId(), 0))
                .flatMap(Optional::stream)
                .filter(of -> times.stage(of).placingTold())
                .forEach(of -> arrived(of, opened.authorityId()));
    }

    private void arrived(EscalationCase of, long authority) {
        Map<Long, AuthorityNotice> told = notices.latest(AuthorityNotice.About.of(of));
        AuthorityNotice last = told.get(authority);
        if (last != null && last.level() == of.level()) {
            return;
        }
        long by = told.values().stream()
                .mapToLong(AuthorityNotice::responsible)
                .findFirst()
                .orElse(0);
        int children = children(of, clock.today()).getOrDefault(authority, 1);
        AuthorityNotice.Said said = new AuthorityNotice.Said(
                NoticeKind.LEVEL, of.level(), times.stage(of).name());
        notices.tell(news(of, said, by), Map.of(authority, children), told);
    }

    private static Notices.News news(EscalationCase of, AuthorityNotice.Said said, long by) {
        return new Notices.News(AuthorityNotice.About.of(of), said, of.procedureVersion(), by);
    }

    /** How many children each authority has there. */
    private Map<Long, Integer> children(EscalationCase of, LocalDate day) {
        Long service = of.serviceId();
        return Notices.byAuthority(service == null ? stays.atProvider(of.providerId(), day) : stays.at(service, day));
    }

    private Bilingual none() {
        return new Bilingual(
                texts.get(Language.EN, "escalation.level.none"), texts.get(Language.CY, "escalation.level.none"));
    }
}

package cymru.cartref.concern.telling;

import cymru.cartref.child.StayOpened;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.ClosureMoved;
import cymru.cartref.concern.closure.ClosureState;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells placing authorities in the transaction that opened the closure of a service where they have a child; one whose
 * child is found there later, then; and all of them when the service does not close after all.
 */
@Component
class ClosureTelling {

    private final Closures closures;
    private final Notices notices;
    private final Stays stays;
    private final Procedures procedures;
    private final Texts texts;
    private final DatabaseClock clock;

    ClosureTelling(
            Closures closures, Notices notices, Stays stays, Procedures procedures, Texts texts, DatabaseClock clock) {
        this.closures = closures;
        this.notices = notices;
        this.stays = stays;
        this.procedures = procedures;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ClosureMoved moved) {
        ServiceClosure of = closures.findByReference(moved.closureReference()).orElseThrow();
        if (of.state() == ClosureState.WITHDRAWN) {
            withdrawn(of);
        } else {
            closing(of);
        }
    }

    @EventListener
    void on(StayOpened opened) {
        closures.findByOpenService(opened.serviceId())
                .flatMap(found -> closures.lockByReference(found.reference()))
                .filter(of -> of.state().running())
                .ifPresent(this::closing);
    }

    /** Whoever has a child there and was not told yet. */
    private void closing(ServiceClosure of) {
        Map<Long, AuthorityNotice> told = notices.latest(AuthorityNotice.About.of(of));
        Map<Long, Integer> whom = children(of);
        whom.keySet().removeAll(told.keySet());
        notices.tell(news(of, NoticeKind.CLOSING), whom, told);
    }

    private void withdrawn(ServiceClosure of) {
        Map<Long, AuthorityNotice> told = notices.latest(AuthorityNotice.About.of(of));
        Map<Long, Integer> children = children(of);
        Map<Long, Integer> whom = new HashMap<>();
        told.keySet().forEach(authority -> whom.put(authority, children.getOrDefault(authority, 0)));
        notices.tell(news(of, NoticeKind.CLOSING_WITHDRAWN), whom, told);
    }

    private Map<Long, Integer> children(ServiceClosure of) {
        return Notices.byAuthority(stays.at(of.serviceId(), clock.today()));
    }

    private Notices.News news(ServiceClosure of, NoticeKind kind) {
        String key = "closure.kind." + of.kind();
        return new Notices.News(
                AuthorityNotice.About.of(of),
                new AuthorityNotice.Said(
                        kind, 0, new Bilingual(texts.get(Language.EN, key), texts.get(Language.CY, key))),
                procedures.current(ProcedureCode.ESCALATION).versionId(),
                of.openedBy());
    }
}

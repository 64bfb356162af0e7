package cymru.cartref.concern.closure;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.ClosureMoved;
import cymru.cartref.concern.domain.ClosureBook;
import cymru.cartref.concern.domain.ClosurePolicy;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ReferralsInForce;
import cymru.cartref.concern.domain.ServiceClosure;
import cymru.cartref.concern.process.ClosureMails;
import cymru.cartref.concern.process.ClosureProcess;
import cymru.cartref.concern.process.ClosureTimes;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Where a closure is led: opened, planned, meetings held, lessons learnt. */
@Desk
public class ClosureDesk {

    private final Closures closures;
    private final ClosureBook book;
    private final ClosureTimes times;
    private final ClosureProcess process;
    private final ClosureMails mails;
    private final ServiceRegister services;
    private final ReferralsInForce inForce;
    private final Stays stays;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    ClosureDesk(
            Closures closures,
            ClosureBook book,
            ClosureTimes times,
            ClosureProcess process,
            ClosureMails mails,
            ServiceRegister services,
            ReferralsInForce inForce,
            Stays stays,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors,
            ApplicationEventPublisher events) {
        this.closures = closures;
        this.book = book;
        this.times = times;
        this.process = process;
        this.mails = mails;
        this.services = services;
        this.inForce = inForce;
        this.stays = stays;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
        this.events = events;
    }

    /**
     * Opens a closure: the service takes no new children from now on, and each child who stays there has a thread.
     *
     * @return its reference; the same form again gets the same
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public String open(OpenClosure command) {
        Optional<ServiceClosure> earlier = closures.findByFormKey(command.form());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        Optional<ServiceSummary> found = services.find(command.serviceId());
        ClosurePolicy.service(found.isPresent()).orThrow();
        ServiceSummary service = found.orElseThrow();
        ProcedureSettings current = times.current();
        LocalDate today = clock.today();
        ClosurePolicy.oneAtATime(closures.findByOpenService(service.id()).isPresent())
                .and(() -> ClosurePolicy.day(
                        command.kind(),
                        command.closesOn(),
                        today,
                        current.number(Setting.PLANNED_CLOSURE_MONTHS).intValueExact()))
                .and(() -> ClosurePolicy.words(command.why(), "why"))
                .and(() -> ClosurePolicy.words(command.standards(), "standards"))
                .orThrow();
        Instant now = clock.now();
        ServiceClosure of = closures.saveAndFlush(new ServiceClosure(
                command,
                new Concern.About(service.providerId(), service.provider(), service.id(), service.name()),
                current.versionId(),
                me(),
                now,
                times.groupBy(current.versionId(), command.kind(), now)));
        of.number();
        closures.saveAndFlush(of);
        book.say(of, "WHY", command.why(), me(), now);
        book.say(of, "STANDARDS", command.standards(), me(), now);
        book.told(of, command.told());
        book.children(of, stays.at(service.id(), today));
        inForce.settle(of.providerId(), of.serviceId(), of.reference(), "");
        audit.record(
                "closure.opened",
                of.reference(),
                Map.of(
                        "service",
                        service.id(),
                        "kind",
                        command.kind().name(),
                        "cause",
                        command.cause().name()));
        process.opened(of.reference());
        events.publishEvent(new ClosureMoved(of.reference()));
        mails.opened(of);
        return of.reference();
    }

    /** The group met for the first time. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void met(String reference, String minutes) {
        ServiceClosure of = lock(reference);
        if (of.state() == ClosureState.PLAN) {
            return;
        }
        Instant now = clock.now();
        ClosurePolicy.at(of.state(), ClosureState.GROUP)
                .and(() -> ClosurePolicy.words(minutes, "words"))
                .orThrow();
        book.say(of, "MEETING", minutes, me(), now);
        of.met(times.planBy(of, now));
        closures.saveAndFlush(of);
        audit.record("closure.group-met", reference, Map.of());
        process.met(reference);
    }

    /** The plan is agreed; whoever has come to stay there since has a thread too. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void plan(String reference, String plan) {
        ServiceClosure of = lock(reference);
        if (of.state().meets()) {
            return;
        }
        Instant now = clock.now();
        ClosurePolicy.at(of.state(), ClosureState.PLAN)
                .and(() -> ClosurePolicy.words(plan, "words"))
                .orThrow();
        book.say(of, "PLAN", plan, me(), now);
        book.children(of, stays.at(of.serviceId(), clock.today()));
        of.planned(!book.waiting(of).isEmpty(), times.nextMeeting(of, now));
        closures.saveAndFlush(of);
        audit.record("closure.planned", reference, Map.of("children", book.count(of)));
        process.planned(reference);
        events.publishEvent(new ClosureMoved(reference));
    }

    /** The group met again; the next day follows. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void meeting(String reference, String minutes) {
        ServiceClosure of = lock(reference);
        Instant now = clock.now();
        ClosurePolicy.running(of.state())
                .and(() -> Decision.require(of.meetingDue(), ClosureRule.CLOSURE_AT_STEP))
                .and(() -> ClosurePolicy.words(minutes, "words"))
                .orThrow();
        book.say(of, "MEETING", minutes, me(), now);
        of.metAgain(times.nextMeeting(of, now));
        closures.saveAndFlush(of);
        audit.record("closure.met", reference, Map.of());
        process.metAgain(reference);
    }

    /** What was learnt; with it the closure is over, once everybody was told of it who has to be. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void learn(String reference, String lessons) {
        ServiceClosure of = lock(reference);
        if (of.state() == ClosureState.CLOSED) {
            return;
        }
        Instant now = clock.now();
        ClosurePolicy.at(of.state(), ClosureState.LESSONS)
                .and(() -> ClosurePolicy.told(book.told(of).keySet()))
                .and(() -> ClosurePolicy.words(lessons, "words"))
                .orThrow();
        book.say(of, "LESSONS", lessons, me(), now);
        of.end(ClosureState.CLOSED, now);
        closures.saveAndFlush(of);
        audit.record("closure.closed", reference, Map.of());
        process.learnt(reference);
        mails.ended(of);
    }

    /** It does not come about: the service takes new children again, unless another decision stands. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR})
    public void withdraw(String reference, String why) {
        ServiceClosure of = lock(reference);
        if (of.state() == ClosureState.WITHDRAWN) {
            return;
        }
        Instant now = clock.now();
        ClosurePolicy.running(of.state())
                .and(() -> ClosurePolicy.words(why, "words"))
                .orThrow();
        book.say(of, "WITHDRAWN", why, me(), now);
        of.end(ClosureState.WITHDRAWN, now);
        closures.saveAndFlush(of);
        inForce.settle(of.providerId(), of.serviceId(), reference, "");
        audit.record("closure.withdrawn", reference, Map.of());
        process.withdrawn(reference);
        events.publishEvent(new ClosureMoved(reference));
        mails.ended(of);
    }

    private ServiceClosure lock(String reference) {
        return closures.lockByReference(reference).orElseThrow(ClosureReadingDesk::unknown);
    }

    private long me() {
        return actors.get().accountId();
    }
}

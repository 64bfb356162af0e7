package cymru.cartref.concern.meeting;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.MeetingInvitees;
import cymru.cartref.concern.domain.MeetingPolicy;
import cymru.cartref.concern.domain.MeetingWords;
import cymru.cartref.concern.domain.Meetings;
import cymru.cartref.concern.process.EscalationMeetings;
import cymru.cartref.concern.process.MeetingMails;
import cymru.cartref.concern.process.MeetingProcess;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.notification.Recipient;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where a meeting of a case is called, moved and called off, recorded once it has begun, and its minutes issued. */
@Desk
public class MeetingDesk {

    private final EscalationCases cases;
    private final Meetings meetings;
    private final MeetingInvitees invitees;
    private final MeetingWords words;
    private final MeetingPrints prints;
    private final EscalationMeetings times;
    private final CallingOff ending;
    private final MeetingProcess process;
    private final MeetingMails mails;
    private final Directory directory;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    MeetingDesk(
            EscalationCases cases,
            Meetings meetings,
            MeetingInvitees invitees,
            MeetingWords words,
            MeetingPrints prints,
            EscalationMeetings times,
            CallingOff ending,
            MeetingProcess process,
            MeetingMails mails,
            Directory directory,
            People people,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.meetings = meetings;
        this.invitees = invitees;
        this.words = words;
        this.prints = prints;
        this.times = times;
        this.ending = ending;
        this.process = process;
        this.mails = mails;
        this.directory = directory;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Calls a meeting at the case's level; everybody has an invitation for their calendar. The same form again gets the
     * same one.
     *
     * @return its reference
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public String call(String caseReference, CallMeeting command) {
        EscalationCase of = cases.lockByReference(caseReference).orElseThrow(MeetingDesk::unknown);
        Optional<EscalationMeeting> earlier = meetings.findByFormKey(command.form());
        if (earlier.isPresent()) {
            return earlier.get().reference();
        }
        Instant now = clock.now();
        Set<Long> others = new TreeSet<>(command.people());
        others.remove(command.chair());
        LevelPolicy.open(of.open())
                .and(() -> MeetingPolicy.chair(times.stage(of, of.level()), people.byId(command.chair())))
                .and(() -> MeetingPolicy.time(command.starts(), command.minutes(), now))
                .and(() -> MeetingPolicy.place(command.place()))
                .and(() -> MeetingPolicy.words(command.agenda(), "agenda"))
                .and(() ->
                        MeetingPolicy.invitees(others.size() + command.bodies().size()))
                .orThrow();
        EscalationMeeting meeting = new EscalationMeeting(
                of, command.form(), command.chair(), actors.get().accountId(), now);
        meeting.at(
                command.starts(),
                Duration.ofMinutes(command.minutes()),
                command.place().strip());
        meetings.saveAndFlush(meeting);
        meeting.number();
        meetings.saveAndFlush(meeting);
        words.agenda(meeting, command.agenda());
        invite(meeting, command.chair());
        others.forEach(account -> invite(meeting, account));
        directory.all(command.bodies()).values().forEach(body -> invite(meeting, body));
        audit.record(
                "meeting.called",
                meeting.reference(),
                Map.of(
                        "case",
                        caseReference,
                        "invited",
                        others.size() + command.bodies().size()));
        process.called(meeting.reference());
        mails.invited(meeting, now);
        return meeting.reference();
    }

    private void invite(EscalationMeeting to, long account) {
        Actor person = people.byId(account)
                .filter(found -> found.organisationId() == null)
                .orElseThrow(() -> new AccessDeniedException("Nobody of the council, and no guest: " + account));
        invitees.add(to, account, null, person.recipient());
    }

    private void invite(EscalationMeeting to, PartnerBody body) {
        String mailbox = body.mailbox();
        if (mailbox == null || !body.active()) {
            throw new AccessDeniedException("No body with a mailbox: " + body.id());
        }
        Language language = body.language() == null ? Language.EN : body.language();
        invitees.add(to, null, body.id(), new Recipient(mailbox, body.name().in(language), language));
    }

    /** Another time or place; every calendar follows. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void move(String reference, Instant starts, int minutes, String place) {
        EscalationMeeting meeting = lock(reference);
        Instant now = clock.now();
        Duration length = Duration.ofMinutes(minutes);
        if (meeting.startsAt().equals(starts)
                && meeting.endsAt().equals(starts.plus(length))
                && meeting.place().equals(place.strip())) {
            return;
        }
        MeetingPolicy.called(meeting.state())
                .and(() -> MeetingPolicy.time(starts, minutes, now))
                .and(() -> MeetingPolicy.place(place))
                .orThrow();
        meeting.at(starts, length, place.strip());
        meetings.saveAndFlush(meeting);
        audit.record("meeting.moved", reference, Map.of());
        process.moved(reference);
        mails.moved(meeting, now);
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void callOff(String reference, String why) {
        EscalationMeeting meeting = lock(reference);
        if (meeting.state() == MeetingState.CALLED_OFF) {
            return;
        }
        MeetingPolicy.called(meeting.state())
                .and(() -> MeetingPolicy.words(why, "off"))
                .orThrow();
        ending.off(meeting, why);
    }

    /** What the meeting was: who came, what it decided and why, when the next one is. Its minutes are then due. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void record(String reference, RecordMeeting command) {
        EscalationMeeting meeting = lock(reference);
        Instant now = clock.now();
        if (meeting.state() == MeetingState.RECORDED) {
            return;
        }
        Set<Long> invited =
                invitees.of(meeting).stream().map(MeetingInvitees.Invited::id).collect(Collectors.toSet());
        MeetingPolicy.called(meeting.state())
                .and(() -> MeetingPolicy.begun(meeting.startsAt(), now))
                .and(() ->
                        MeetingPolicy.attendance(invited, command.attendance().keySet()))
                .and(() -> MeetingPolicy.decisions(command))
                .and(() -> command.notes().isBlank() ? Decision.allow() : MeetingPolicy.words(command.notes(), "notes"))
                .and(() -> MeetingPolicy.next(command, clock.today()))
                .orThrow();
        EscalationCase of = cases.findById(meeting.caseId()).orElseThrow();
        meeting.recorded(
                command.next(), times.minutesUntil(of, now), actors.get().accountId(), now);
        meetings.saveAndFlush(meeting);
        invitees.came(meeting, command.attendance());
        words.recorded(meeting, command.notes(), command.decisions());
        audit.record(
                "meeting.recorded",
                reference,
                Map.of("decisions", command.decisions().size(), "closing", command.closing()));
        process.recorded(reference);
        events.publishEvent(new MeetingRecorded(reference, of.reference(), meeting.level()));
    }

    /** The minutes as they are from now on, in both languages; everybody with an account is told that they are there. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void issue(String reference) {
        EscalationMeeting meeting = lock(reference);
        Instant now = clock.now();
        if (meeting.state() == MeetingState.ISSUED) {
            return;
        }
        MeetingPolicy.recorded(meeting.state()).orThrow();
        boolean late = meeting.minutesLate();
        prints.issue(
                meeting,
                cases.findById(meeting.caseId()).orElseThrow(),
                actors.get().accountId(),
                now);
        meetings.saveAndFlush(meeting);
        audit.record("meeting.minutes-issued", reference, Map.of());
        process.issued(reference, late);
        mails.issued(meeting);
    }

    private EscalationMeeting lock(String reference) {
        return meetings.lockByReference(reference).orElseThrow(MeetingDesk::unknown);
    }

    static AccessDeniedException unknown() {
        return new AccessDeniedException("No such meeting or case, or not for this person");
    }
}

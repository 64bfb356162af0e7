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
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.meeting.MeetingChoices.Choice;
import cymru.cartref.concern.process.EscalationMeetings;
import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.procedure.Agency;
import cymru.cartref.procedure.Stage;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the council reads meetings, and finds whom it can invite. */
@Desk
public class MeetingReadingDesk {

    private static final List<Role> OFFICERS = List.of(
            QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR);

    private final MeetingReader reader;
    private final MeetingPrints prints;
    private final EscalationCases cases;
    private final EscalationMeetings times;
    private final Directory directory;
    private final Stays stays;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    MeetingReadingDesk(
            MeetingReader reader,
            MeetingPrints prints,
            EscalationCases cases,
            EscalationMeetings times,
            Directory directory,
            Stays stays,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.reader = reader;
        this.prints = prints;
        this.cases = cases;
        this.times = times;
        this.directory = directory;
        this.stays = stays;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public MeetingChoices choices(String caseReference) {
        EscalationCase of = cases.findByReference(caseReference)
                .filter(EscalationCase::open)
                .orElseThrow(MeetingDesk::unknown);
        Stage stage = times.stage(of, of.level());
        Language language = actors.get().language();
        Long service = of.serviceId();
        Set<Long> placing = !stage.agencies().contains(Agency.PLACING_AUTHORITY)
                ? Set.of()
                : service == null
                        ? stays.placingAuthoritiesOfProvider(of.providerId(), clock.today())
                        : stays.placingAuthoritiesOfService(service, clock.today());
        return new MeetingChoices(
                stage.meeting(),
                stage.agencies(),
                choices(Stream.of(stage.chair(), HEAD_OF_SERVICE, DIRECTOR).distinct()),
                choices(OFFICERS.stream()),
                people.guests().stream().map(MeetingReadingDesk::choice).toList(),
                Arrays.stream(BodyKind.values())
                        .flatMap(kind -> directory.active(kind).stream())
                        .filter(body -> body.mailbox() != null)
                        .map(body -> new Choice(body.id(), body.name().in(language)))
                        .toList(),
                reachable(placing));
    }

    private Set<Long> reachable(Set<Long> bodies) {
        return directory.all(bodies).values().stream()
                .filter(body -> body.mailbox() != null)
                .map(PartnerBody::id)
                .collect(Collectors.toSet());
    }

    private List<Choice> choices(Stream<Role> roles) {
        return roles.flatMap(role -> people.councilWith(role).stream())
                .map(MeetingReadingDesk::choice)
                .distinct()
                .toList();
    }

    private static Choice choice(Actor person) {
        return new Choice(person.accountId(), person.name());
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public MeetingPage page(String reference) {
        EscalationMeeting meeting = reader.find(reference);
        audit.record("meeting.read", reference, Map.of());
        return reader.page(meeting, false);
    }

    /** Of a case, the newest first; at most 50. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<ListedMeeting> of(String caseReference) {
        return reader.of(caseReference);
    }

    /** What was called last comes first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<ListedMeeting> list(MeetingFilter view, long beforeId, int limit) {
        return reader.page(view, actors.get().accountId(), clock.now(), beforeId, limit);
    }

    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public MeetingFile minutes(String reference, Language language) {
        EscalationMeeting meeting = reader.find(reference);
        audit.record("meeting.minutes-read", reference, Map.of());
        return prints.open(meeting, language);
    }
}

package cymru.cartref.concern.meeting;

import static cymru.cartref.account.Role.GUEST;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.MeetingInvitees;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Map;

/** Where a guest sees the meetings it is invited to while their case runs: when, where, the agenda, the minutes. */
@Desk
public class GuestMeetingDesk {

    private final MeetingReader reader;
    private final MeetingPrints prints;
    private final MeetingInvitees invitees;
    private final AuditTrail audit;
    private final CurrentActor actors;

    GuestMeetingDesk(
            MeetingReader reader,
            MeetingPrints prints,
            MeetingInvitees invitees,
            AuditTrail audit,
            CurrentActor actors) {
        this.reader = reader;
        this.prints = prints;
        this.invitees = invitees;
        this.audit = audit;
        this.actors = actors;
    }

    /** What was called last comes first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May(GUEST)
    public List<ListedMeeting> mine(long beforeId, int limit) {
        return reader.ofGuest(actors.get().accountId(), beforeId, limit);
    }

    @May(GUEST)
    public MeetingPage page(String reference) {
        EscalationMeeting meeting = own(reference);
        audit.record("meeting.read", reference, Map.of());
        return reader.page(meeting, true);
    }

    @May(GUEST)
    public MeetingFile minutes(String reference, Language language) {
        EscalationMeeting meeting = own(reference);
        audit.record("meeting.minutes-read", reference, Map.of());
        return prints.open(meeting, language);
    }

    /** One that this guest is not invited to, or whose case is closed, is none. */
    private EscalationMeeting own(String reference) {
        EscalationMeeting meeting = reader.find(reference);
        if (!invitees.invited(meeting, actors.get().accountId())
                || !reader.open(meeting)
                || meeting.state() == MeetingState.CALLED_OFF) {
            throw MeetingDesk.unknown();
        }
        return meeting;
    }
}

package cymru.cartref.concern.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.MeetingCalendar;
import cymru.cartref.concern.domain.MeetingInvitees;
import cymru.cartref.concern.domain.MeetingInvitees.Invited;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails of meetings: when and where, with an entry for the calendar. No provider, case or child. */
@Component
public class MeetingMails {

    private final MeetingInvitees invitees;
    private final MeetingCalendar calendar;
    private final People people;
    private final Postbox postbox;

    MeetingMails(MeetingInvitees invitees, MeetingCalendar calendar, People people, Postbox postbox) {
        this.invitees = invitees;
        this.calendar = calendar;
        this.people = people;
        this.postbox = postbox;
    }

    public void invited(EscalationMeeting meeting, Instant now) {
        toInvitees(meeting, "meeting-invitation", now, false);
    }

    public void moved(EscalationMeeting meeting, Instant now) {
        toInvitees(meeting, "meeting-moved", now, false);
    }

    public void calledOff(EscalationMeeting meeting, Instant now) {
        toInvitees(meeting, "meeting-off", now, true);
    }

    private void toInvitees(EscalationMeeting meeting, String template, Instant now, boolean off) {
        for (Invited invited : invitees.of(meeting)) {
            String entry = off
                    ? calendar.cancellation(meeting, invited.recipient(), now)
                    : calendar.invitation(meeting, invited.recipient(), now);
            postbox.send(
                    List.of(invited.recipient()),
                    new Mail(
                            template,
                            Map.of("when", meeting.startsAt(), "place", meeting.place()),
                            meeting.reference(),
                            page(meeting, invited),
                            null,
                            entry));
        }
    }

    /** Minutes are there, for those who have an account; a body has them from its guest or the council. */
    public void issued(EscalationMeeting meeting) {
        invitees.of(meeting).stream()
                .filter(invited -> invited.account() != null)
                .forEach(invited -> postbox.send(
                        List.of(invited.recipient()),
                        new Mail("meeting-minutes", Map.of(), meeting.reference(), page(meeting, invited), null)));
    }

    public void remind(EscalationMeeting meeting) {
        Optional<Actor> recorder = Optional.ofNullable(meeting.recordedBy()).flatMap(people::byId);
        recorder.ifPresent(person -> postbox.send(
                List.of(person.recipient()),
                new Mail(
                        "meeting-minutes-reminder",
                        Map.of(),
                        meeting.reference(),
                        "meetings/" + meeting.reference(),
                        meeting.minutesDue())));
    }

    public void late(EscalationMeeting meeting, Role nextUp) {
        List<Actor> up = people.councilWith(nextUp);
        if (!up.isEmpty()) {
            postbox.send(
                    up.stream().map(Actor::recipient).toList(),
                    new Mail(
                            "meeting-minutes-late",
                            Map.of(),
                            meeting.reference(),
                            "meetings/" + meeting.reference(),
                            null));
        }
    }

    private static @Nullable String page(EscalationMeeting meeting, Invited to) {
        return to.account() == null ? null : "meetings/" + meeting.reference();
    }
}

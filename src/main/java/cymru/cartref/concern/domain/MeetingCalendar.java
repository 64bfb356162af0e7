package cymru.cartref.concern.domain;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import cymru.cartref.notification.Recipient;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A meeting for one invitee's calendar: its reference, when and where. No provider, no case, nobody else who is invited. */
@Component
public class MeetingCalendar {

    private final Texts texts;
    private final String from;

    MeetingCalendar(Texts texts, @Value("${cartref.mail.from:cartref@localhost.localdomain}") String from) {
        this.texts = texts;
        this.from = from;
    }

    public String invitation(EscalationMeeting meeting, Recipient to, Instant now) {
        return entry(meeting, to, now, false);
    }

    public String cancellation(EscalationMeeting meeting, Recipient to, Instant now) {
        return entry(meeting, to, now, true);
    }

    private String entry(EscalationMeeting meeting, Recipient to, Instant now, boolean off) {
        VEvent event = new VEvent();
        event.setUid(meeting.reference() + "@" + from.substring(from.lastIndexOf('@') + 1));
        event.setSummary(texts.get(to.language(), "meeting.calendar", Map.of("reference", meeting.reference())));
        event.setDateStart(Date.from(meeting.startsAt()));
        event.setDateEnd(Date.from(meeting.endsAt()));
        event.setLocation(meeting.place());
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setOrganizer(new Organizer(null, from));
        event.addAttendee(new Attendee(null, to.address()));
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setMethod(off ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}

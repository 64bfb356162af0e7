package cymru.cartref.concern.meeting;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.CaseClosed;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.MeetingWords;
import cymru.cartref.concern.domain.Meetings;
import cymru.cartref.concern.process.MeetingMails;
import cymru.cartref.concern.process.MeetingProcess;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting is called off, by somebody or because its case is closed; it leaves everybody's calendar. */
@Component
class CallingOff {

    private final Meetings meetings;
    private final MeetingWords words;
    private final MeetingProcess process;
    private final MeetingMails mails;
    private final Texts texts;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    CallingOff(
            Meetings meetings,
            MeetingWords words,
            MeetingProcess process,
            MeetingMails mails,
            Texts texts,
            AuditTrail audit,
            DatabaseClock clock) {
        this.meetings = meetings;
        this.words = words;
        this.process = process;
        this.mails = mails;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param meeting locked, and not held yet */
    void off(EscalationMeeting meeting, String why) {
        meeting.callOff();
        meetings.saveAndFlush(meeting);
        words.off(meeting, why);
        audit.record("meeting.called-off", meeting.reference(), Map.of());
        process.calledOff(meeting.reference());
        mails.calledOff(meeting, clock.now());
    }

    /** What is not held yet has nothing left to talk about. */
    @EventListener
    void on(CaseClosed closed) {
        String why = texts.both("meeting.off.closed");
        meetings.lockCalled(closed.caseId()).forEach(meeting -> off(meeting, why));
    }
}

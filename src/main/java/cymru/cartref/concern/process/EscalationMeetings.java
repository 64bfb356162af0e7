package cymru.cartref.concern.process;

import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.Meetings;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.Stage;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose task a meeting and its minutes are, by when, and what the process asks meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EscalationMeetings {

    private final Meetings meetings;
    private final EscalationCases cases;
    private final MeetingMails mails;
    private final ProcedureContents contents;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    EscalationMeetings(
            Meetings meetings,
            EscalationCases cases,
            MeetingMails mails,
            ProcedureContents contents,
            Procedures procedures,
            Deadlines deadlines,
            DatabaseClock clock) {
        this.meetings = meetings;
        this.cases = cases;
        this.mails = mails;
        this.contents = contents;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The stage at which the meeting was called, in the version that its case keeps. */
    public Stage stage(EscalationCase of, int level) {
        return contents.stages(of.procedureVersion()).get(level - 1);
    }

    public Instant minutesUntil(EscalationCase of, Instant now) {
        return deadlines.end(now, procedures.pinned(of.procedureVersion()).limit(Setting.MINUTES_TARGET));
    }

    public String chair(String caseRef) {
        return chair(found(caseRef)).name();
    }

    public String nextUp(String caseRef) {
        return LevelPolicy.nextUp(chair(found(caseRef))).name();
    }

    private Role chair(EscalationMeeting meeting) {
        return stage(cases.findById(meeting.caseId()).orElseThrow(), meeting.level())
                .chair();
    }

    public Date endsAt(String caseRef) {
        return Date.from(found(caseRef).endsAt());
    }

    public Date minutesBy(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).minutesDue()));
    }

    public Date reminderAt(String caseRef) {
        return Date.from(found(caseRef).reminderAt());
    }

    /** When to look whether the minutes are late: a moment after their time. */
    public Date lateAt(String caseRef) {
        return Date.from(Objects.requireNonNull(found(caseRef).minutesDue()).plusSeconds(1));
    }

    /** Reminds once, and not before its time. */
    public void remind(String caseRef) {
        EscalationMeeting meeting = meetings.lockByReference(caseRef).orElseThrow();
        if (meeting.remind(clock.now())) {
            mails.remind(meeting);
        }
        meetings.saveAndFlush(meeting);
    }

    /** Whether the minutes are late, so that they go to the next person up, who is told. */
    public boolean late(String caseRef) {
        EscalationMeeting meeting = meetings.lockByReference(caseRef).orElseThrow();
        boolean before = meeting.minutesLate();
        boolean late = meeting.late(clock.now());
        meetings.saveAndFlush(meeting);
        if (late && !before) {
            mails.late(meeting, LevelPolicy.nextUp(chair(meeting)));
        }
        return late;
    }

    private EscalationMeeting found(String caseRef) {
        return meetings.findByReference(caseRef).orElseThrow();
    }
}

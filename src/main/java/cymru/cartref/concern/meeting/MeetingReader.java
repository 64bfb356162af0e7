package cymru.cartref.concern.meeting;

import cymru.cartref.account.People;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.MeetingInvitees;
import cymru.cartref.concern.domain.MeetingWords;
import cymru.cartref.concern.domain.Meetings;
import cymru.cartref.concern.process.EscalationMeetings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings for the desks: found, and in lists of one statement. */
@Component
class MeetingReader {

    /** Most rows of one page of a list. */
    private static final int PAGE = 100;

    private static final String LISTED = """
            SELECT m.id, m.reference, c.reference AS of_case, c.provider, c.service, m.level, m.starts_at, m.place,
                   m.state, m.minutes_late
            FROM escalation_meeting m JOIN escalation_case c ON c.id = m.case_id""";

    private final Meetings meetings;
    private final EscalationCases cases;
    private final MeetingInvitees invitees;
    private final MeetingWords words;
    private final EscalationMeetings times;
    private final People people;
    private final JdbcClient jdbc;

    MeetingReader(
            Meetings meetings,
            EscalationCases cases,
            MeetingInvitees invitees,
            MeetingWords words,
            EscalationMeetings times,
            People people,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.cases = cases;
        this.invitees = invitees;
        this.words = words;
        this.times = times;
        this.people = people;
        this.jdbc = jdbc;
    }

    EscalationMeeting find(String reference) {
        return meetings.findByReference(reference).orElseThrow(MeetingDesk::unknown);
    }

    boolean open(EscalationMeeting meeting) {
        return cases.findById(meeting.caseId()).orElseThrow().open();
    }

    /** @param guest whether the reader is one, who gets no more than minutes say */
    MeetingPage page(EscalationMeeting meeting, boolean guest) {
        EscalationCase of = cases.findById(meeting.caseId()).orElseThrow();
        MeetingWords.Written written = words.of(meeting);
        Map<Long, String> names = people.names(Set.of(meeting.chair()));
        return new MeetingPage(
                meeting.reference(),
                of.reference(),
                of.provider(),
                of.service(),
                times.stage(of, meeting.level()).name(),
                meeting.state(),
                names.getOrDefault(meeting.chair(), ""),
                meeting.place(),
                meeting.startsAt(),
                meeting.endsAt(),
                written.agenda(),
                invitees.of(meeting).stream()
                        .map(one -> new MeetingPage.Invitee(
                                one.id(), one.recipient().name(), one.body() != null, one.attendance()))
                        .toList(),
                guest ? "" : written.notes(),
                guest ? List.of() : written.decisions(),
                guest ? "" : written.off(),
                meeting.nextOn(),
                guest ? null : meeting.minutesDue(),
                !guest && meeting.minutesLate(),
                meeting.state() == MeetingState.ISSUED);
    }

    /** Of a case, the newest first. */
    List<ListedMeeting> of(String caseReference) {
        return jdbc.sql(LISTED + " WHERE c.reference = :reference ORDER BY m.id DESC LIMIT 50")
                .param("reference", caseReference)
                .query(ROW)
                .list();
    }

    /** What was called last comes first. @param before the last id of the page before, or a number beyond all */
    List<ListedMeeting> page(MeetingFilter view, long me, Instant now, long before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "before",
                before,
                "limit",
                Math.min(limit, PAGE),
                "me",
                me,
                "now",
                LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
        String condition = switch (view) {
            case UPCOMING -> "m.state = 'CALLED' AND m.ends_at >= :now";
            case MINE ->
                "m.state = 'CALLED' AND EXISTS (SELECT 1 FROM meeting_invitee i"
                        + " WHERE i.meeting_id = m.id AND i.account_id = :me)";
            case TO_RECORD -> "m.state = 'CALLED' AND m.starts_at <= :now";
            case MINUTES_DUE -> "m.state = 'RECORDED'";
            case ALL -> "TRUE";
        };
        return jdbc.sql(LISTED + " WHERE m.id < :before AND " + condition + " ORDER BY m.id DESC LIMIT :limit")
                .params(parameters)
                .query(ROW)
                .list();
    }

    /** Those that a guest is invited to, of cases that run. */
    List<ListedMeeting> ofGuest(long account, long before, int limit) {
        return jdbc.sql(LISTED + " JOIN meeting_invitee i ON i.meeting_id = m.id AND i.account_id = :me"
                        + " WHERE m.id < :before AND c.state = 'OPEN' AND m.state <> 'CALLED_OFF'"
                        + " ORDER BY m.id DESC LIMIT :limit")
                .param("me", account)
                .param("before", before)
                .param("limit", Math.min(limit, PAGE))
                .query(ROW)
                .list();
    }

    private static final RowMapper<ListedMeeting> ROW = (row, n) -> new ListedMeeting(
            row.getLong("id"),
            row.getString("reference"),
            row.getString("of_case"),
            row.getString("provider"),
            row.getString("service"),
            row.getInt("level"),
            row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getString("place"),
            MeetingState.valueOf(row.getString("state")),
            row.getBoolean("minutes_late"));
}

package cymru.cartref.concern.domain;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.concern.meeting.MeetingRule;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.concern.meeting.RecordMeeting;
import cymru.cartref.procedure.Stage;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who chairs a meeting, what is called, and what must be recorded before it counts as held. */
public final class MeetingPolicy {

    public static final int SHORTEST_MINUTES = 15;
    public static final int LONGEST_MINUTES = 8 * 60;

    private MeetingPolicy() {}

    /** Whoever holds the role that chairs the level, the head of service or the director. */
    public static Decision chair(Stage stage, Optional<Actor> chair) {
        boolean may = chair.filter(Actor::council)
                .filter(person -> person.holds(stage.chair())
                        || person.holds(Role.HEAD_OF_SERVICE)
                        || person.holds(Role.DIRECTOR))
                .isPresent();
        return may ? Decision.allow() : field(MeetingRule.MEETING_CHAIR, Map.of(), "chair");
    }

    /** Later than now, and between a quarter of an hour and eight hours long. */
    public static Decision time(Instant starts, int minutes, Instant now) {
        return starts.isAfter(now) && minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES
                ? Decision.allow()
                : field(
                        MeetingRule.MEETING_TIME,
                        Map.of("least", SHORTEST_MINUTES, "most", LONGEST_MINUTES / 60),
                        "starts");
    }

    public static Decision place(String place) {
        return !place.isBlank() && place.strip().length() <= CallMeeting.PLACE_LENGTH
                ? Decision.allow()
                : field(MeetingRule.MEETING_PLACE, Map.of("most", CallMeeting.PLACE_LENGTH), "place");
    }

    /** @param invited how many beside the chair */
    public static Decision invitees(int invited) {
        return invited >= 1 && invited <= CallMeeting.MOST_INVITEES
                ? Decision.allow()
                : field(MeetingRule.MEETING_INVITEES, Map.of("most", CallMeeting.MOST_INVITEES), "people");
    }

    public static Decision words(String words, String field) {
        return !words.isBlank() && words.strip().length() <= CallMeeting.WORDS_LENGTH
                ? Decision.allow()
                : field(MeetingRule.MEETING_WORDS, Map.of("most", CallMeeting.WORDS_LENGTH), field);
    }

    public static Decision called(MeetingState state) {
        return Decision.require(state == MeetingState.CALLED, MeetingRule.MEETING_NOT_CALLED);
    }

    public static Decision recorded(MeetingState state) {
        return Decision.require(state == MeetingState.RECORDED, MeetingRule.MEETING_NOT_RECORDED);
    }

    public static Decision begun(Instant starts, Instant now) {
        return Decision.require(!now.isBefore(starts), MeetingRule.MEETING_NOT_YET);
    }

    /** Of everybody who was invited it is said whether they came. */
    public static Decision attendance(Set<Long> invited, Set<Long> said) {
        return said.containsAll(invited)
                ? Decision.allow()
                : field(MeetingRule.MEETING_ATTENDANCE, Map.of(), "attendance");
    }

    public static Decision decisions(RecordMeeting of) {
        boolean whole = !of.decisions().isEmpty()
                && of.decisions().size() <= CallMeeting.MOST_DECISIONS
                && of.decisions().stream()
                        .allMatch(line -> words(line.what(), "decisions").allowed()
                                && words(line.why(), "decisions").allowed());
        return whole
                ? Decision.allow()
                : field(
                        MeetingRule.MEETING_DECISIONS,
                        Map.of("most", CallMeeting.MOST_DECISIONS, "length", CallMeeting.WORDS_LENGTH),
                        "decisions");
    }

    /** The next meeting's day is set, later than today, unless the case is to be closed. */
    public static Decision next(RecordMeeting of, LocalDate today) {
        boolean set = of.next() != null && of.next().isAfter(today);
        return set || (of.closing() && of.next() == null)
                ? Decision.allow()
                : field(MeetingRule.MEETING_NEXT_DAY, Map.of(), "next");
    }

    private static Decision field(MeetingRule rule, Map<String, Object> details, String field) {
        return Decision.refuse(new Refusal(rule, details, field));
    }
}

package cymru.cartref.concern.meeting;

import java.time.Instant;
import java.util.Set;

/**
 * A meeting that is called.
 *
 * @param form of the form, so that a double click calls one
 * @param chair account of whoever chairs it
 * @param people accounts of the council's people and of guests, beside the chair
 * @param bodies directory ids of bodies that are invited by their mailbox
 */
public record CallMeeting(
        String form,
        long chair,
        Instant starts,
        int minutes,
        String place,
        String agenda,
        Set<Long> people,
        Set<Long> bodies) {

    public static final int PLACE_LENGTH = 300;
    public static final int WORDS_LENGTH = 4_000;
    public static final int MOST_INVITEES = 40;
    public static final int MOST_DECISIONS = 30;

    public CallMeeting {
        people = Set.copyOf(people);
        bodies = Set.copyOf(bodies);
    }

    @Override
    public String toString() {
        return "CallMeeting[sealed]";
    }
}

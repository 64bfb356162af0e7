package cymru.cartref.concern.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
public record ListedMeeting(
        long id,
        String reference,
        String caseReference,
        String provider,
        @Nullable String service,
        int level,
        Instant starts,
        String place,
        MeetingState state,
        boolean minutesLate) {}

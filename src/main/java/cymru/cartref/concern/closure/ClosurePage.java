package cymru.cartref.concern.closure;

import cymru.cartref.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A closure with the children who lived there, by reference.
 *
 * @param stepBy by when the step should be done; null where the step has no time
 * @param meetingBy by when the group meets next
 * @param children those who are still to be seen through first, at most a page of them
 * @param said what was written, the newest last
 */
public record ClosurePage(
        String reference,
        String provider,
        String providerReference,
        String service,
        ClosureKind kind,
        ClosureCause cause,
        ClosureState state,
        LocalDate closesOn,
        @Nullable Instant stepBy,
        @Nullable Instant meetingBy,
        boolean meetingDue,
        Instant openedAt,
        @Nullable Instant closedAt,
        Map<ClosureTold, LocalDate> told,
        List<Child> children,
        int allChildren,
        List<Said> said) {

    public ClosurePage {
        told = Map.copyOf(told);
        children = List.copyOf(children);
        said = List.copyOf(said);
    }

    /**
     * @param outOfHours the authority's telephone out of hours; empty where none is known
     * @param through whether everything is done
     */
    public record Child(
            long row, String child, Bilingual authority, String outOfHours, boolean through, List<Done> done) {
        public Child {
            done = List.copyOf(done);
        }
    }

    /** What was done for a child. */
    public record Done(ClosureStep step, LocalDate on, String note) {}

    /** @param part WHY, STANDARDS, PLAN, MEETING, LESSONS or WITHDRAWN */
    public record Said(String part, String words, String by, Instant at) {}

    @Override
    public String toString() {
        return "ClosurePage[" + reference + "]";
    }
}

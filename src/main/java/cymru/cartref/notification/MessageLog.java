package cymru.cartref.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the outbox for case pages. Who may look is decided by the module that owns the case. */
public interface MessageLog {

    /** The key of the first page. */
    long NEWEST = Long.MAX_VALUE;

    /**
     * Messages about a case, newest first.
     *
     * @param before only those with a lower id; {@link #NEWEST} for the first page
     */
    List<MessageLine> about(String reference, long before, int limit);

    /** How many messages about a case are in each state. */
    Map<MessageState, Long> tally(String reference);

    /** Messages given up, newest first. */
    List<MessageLine> givenUp(long before, int limit);

    Optional<MessageLine> find(long id);

    /** Tries a message anew that was given up or waits for its next try; nothing happens to others. Joins the deed. */
    void retry(long id);
}

package cymru.cartref.embedded;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mail that the demonstration caught. */
public interface CaughtMails {

    /** @param id of its Message-ID */
    record Line(String id, String to, String subject, Instant at) {}

    record Message(Line line, String from, String replyTo, String text, String html) {}

    /**
     * Newest first.
     *
     * @param to part of an address; empty for all
     */
    List<Line> newest(String to, int limit);

    Optional<Message> find(String id);
}

package cymru.cartref.provider;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a case's timeline.
 *
 * @param who name of the person; empty for what the portal did by itself
 * @param deed such as {@code provider.submitted}; its words are the text {@code history.<deed>}
 */
public record HistoryLine(Instant at, String who, String deed, Map<String, Object> details) {}

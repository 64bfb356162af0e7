package cymru.cartref.concern;

/**
 * The level of a case has changed, in this transaction.
 *
 * @param from 0 where the case was opened
 * @param to 0 where it was closed
 */
public record LevelMoved(String caseReference, int from, int to) {}

package cymru.cartref.notification;

/** A message that will not be tried again by itself. Heard in the transaction that gives it up. */
public record MessageGivenUp(long id, String reference, String template) {}

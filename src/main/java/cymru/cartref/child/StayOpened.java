package cymru.cartref.child;

/** A child has come to a service, in this transaction. Names the placing authority, not the child. */
public record StayOpened(long providerId, long serviceId, long authorityId) {}

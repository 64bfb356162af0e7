package cymru.cartref.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who stayed where, for the modules above, one statement each. A stay counts from its first day to its last, both included:
 * on a day of moving a child is of both homes. No permission of its own; whoever shows an answer records {@code child.read}.
 */
public interface Stays {

    /** The children of a service on a day, by reference. */
    List<StayAt> at(long serviceId, LocalDate day);

    /** The children of all of a provider's services on a day, by reference. */
    List<StayAt> atProvider(long providerId, LocalDate day);

    /** Directory ids of the authorities with a child at any of the provider's services on a day. */
    Set<Long> placingAuthoritiesOfProvider(long providerId, LocalDate day);

    /** Directory ids of the authorities with a child at the service on a day. */
    Set<Long> placingAuthoritiesOfService(long serviceId, LocalDate day);

    /** @param authorityId directory id of the placing authority */
    record StayAt(String child, long authorityId, AgeBand ageBand, LocalDate from) {}
}

package cymru.cartref.child;

import java.util.UUID;

/**
 * A child to be given a reference.
 *
 * @param form of the form, so that a double click makes one
 * @param authorityId directory id of the placing authority
 */
public record NewChild(UUID form, long authorityId, AgeBand ageBand) {}

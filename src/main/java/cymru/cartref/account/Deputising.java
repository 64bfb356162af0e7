package cymru.cartref.account;

import java.time.LocalDate;

/**
 * A person who is away and who stands in for them.
 *
 * @param running whether it has begun; else it is to come
 */
public record Deputising(
        long id,
        long holderId,
        String holder,
        long deputyId,
        String deputy,
        LocalDate from,
        LocalDate to,
        boolean running) {}

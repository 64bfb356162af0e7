package cymru.cartref.contract;

import java.time.LocalDate;

/**
 * Both parties have signed; heard in the transaction of the council's signature.
 *
 * @param tender reference of the tender
 * @param bid reference of the bid
 * @param on London's day of the council's signature
 */
public record ContractEntered(String contract, String tender, String bid, LocalDate on) {}

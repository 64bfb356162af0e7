package cymru.cartref.contract;

/** A contract was given up before both had signed; heard in the transaction of that deed. */
public record ContractNotEntered(String contract, String tender, String bid) {}

package cymru.cartref.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which contracts a list shows.
 *
 * @param status null: all
 * @param kind null: all
 * @param text in the title of either language, the provider's name, or a reference of the contract, tender or bid; empty: all
 */
public record ContractFilter(
        @Nullable ContractStatus status, @Nullable AgreementKind kind, String text) {

    public static final ContractFilter ALL = new ContractFilter(null, null, "");
}

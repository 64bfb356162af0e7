package cymru.cartref.contract;

/** Who signs a contract, the provider first. */
public enum Party {
    PROVIDER,
    COUNCIL
}

package cymru.cartref.contract;

/** Makes contracts of an award, inside the deed that awards. It has no permission of its own, so is never handed to a page. */
public interface ContractMaking {

    /**
     * Makes the contract of a successful bid and asks the provider to sign it. A bid has one contract: asked again, the
     * answer is the same.
     *
     * @return the contract's reference, such as {@code K-0001}
     */
    String make(AwardedContract award);
}

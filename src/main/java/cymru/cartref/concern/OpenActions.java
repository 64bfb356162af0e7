package cymru.cartref.concern;

/** Asked of whoever keeps action plans: a case does not step down before its actions are verified. */
public interface OpenActions {

    /** Actions of the case that nobody but their owner has verified yet. */
    int unverified(String caseReference);
}

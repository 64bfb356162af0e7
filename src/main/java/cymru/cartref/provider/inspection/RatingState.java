package cymru.cartref.provider.inspection;

/** Whether the provider has asked for the ratings to be looked at again. */
public enum RatingState {
    GIVEN,
    UNDER_REVIEW,
    /** The review has an outcome; an appeal is possible for some days. */
    REVIEWED,
    UNDER_APPEAL,
    /** After the appeal nothing follows. */
    SETTLED
}

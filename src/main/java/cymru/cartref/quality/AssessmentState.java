package cymru.cartref.quality;

/** Where an assessment is, in order. */
public enum AssessmentState {
    /** With the provider. */
    SELF_ASSESSMENT,
    /** Papers are reviewed and the service is visited. */
    VISIT,
    DRAFTING,
    /** The provider comments on the facts of the draft. */
    COMMENTS,
    /** Somebody without a part in it decides. */
    REVIEW,
    FINAL,
    CANCELLED;

    public boolean open() {
        return this != FINAL && this != CANCELLED;
    }

    /** Whether the draft is out, so that the provider and the assessor see what it comes to. */
    public boolean drafted() {
        return this == COMMENTS || this == REVIEW || this == FINAL;
    }
}

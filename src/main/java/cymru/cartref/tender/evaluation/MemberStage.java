package cymru.cartref.tender.evaluation;

/** Where one panel member is. Computed, not stored. */
public enum MemberStage {
    /** The general declaration comes first. */
    DECLARES_GENERAL,
    WAITS_FOR_OPENING,
    DECLARES_BIDDERS,
    /** Bids may be read; scores are not taken yet. */
    WAITS_FOR_SCORING,
    SCORES,
    /** Nothing is asked of this person now: scores are in, or moderation is theirs in its turn. */
    DONE,
    /** Quality is locked, or moderation began without scores of theirs, or the tender ended early. */
    OVER,
    /** Off every lot, by an interest or because somebody took the place. */
    LEFT
}

package cymru.cartref.tender.evaluation;

/** Why one bidder is asked something after the opening. */
public enum QueryKind {
    /** Something that the checklist misses; asked for once. */
    MISSING_ITEM,
    /** A price that looks abnormally low (Procurement Act 2023 s.19(4)). */
    LOW_PRICE,
    QUESTION;

    /** Whether the answer to it is a hearing about that ground. */
    public boolean hears(ExclusionGround ground) {
        return (this == LOW_PRICE) == (ground == ExclusionGround.ABNORMALLY_LOW_PRICE);
    }
}

package cymru.cartref.procedure;

/** How the profit regime sees the body behind a service. */
public enum ProfitStatus {
    /** One of the four forms with a public purpose; in England or elsewhere the like of it. */
    NOT_FOR_PROFIT,
    /** Of Wales or England: never needs to be a not-for-profit entity. */
    LOCAL_AUTHORITY,
    /** For profit, and registered with the regulator, or with an application in, before the register closed to new ones. */
    LEGACY_FOR_PROFIT,
    NEW_FOR_PROFIT;

    public boolean forProfit() {
        return this == LEGACY_FOR_PROFIT || this == NEW_FOR_PROFIT;
    }
}

package cymru.cartref.contract.domain;

import java.time.LocalDate;

/**
 * A day of a contract that somebody has still to be told of.
 *
 * @param id of the milestone or of the contract's life
 */
public record LifeDay(String contract, Kind kind, long id, LocalDate day) {

    public enum Kind {
        MILESTONE_DUE,
        /** Its day is over, and it is not met. */
        MILESTONE_LATE,
        PRICE_REVIEW
    }
}

package cymru.cartref.tender.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each award: its contract, and the details notice that names it. */
@Component
public class AwardBook {

    private final JdbcClient jdbc;

    AwardBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param enteredOn null while it is not in force */
    public record Awarded(
            long bid,
            String contract,
            @Nullable LocalDate enteredOn,
            boolean givenUp,
            @Nullable String detailsNotice) {

        public boolean open() {
            return enteredOn == null && !givenUp;
        }

        public boolean detailsDue() {
            return enteredOn != null && detailsNotice == null;
        }
    }

    public void made(long tender, long bid, String contract) {
        jdbc.sql("INSERT IGNORE INTO tender_award (bid_id, tender_id, contract, given_up)"
                        + " VALUES (:bid, :tender, :contract, FALSE)")
                .param("bid", bid)
                .param("tender", tender)
                .param("contract", contract)
                .update();
    }

    public void entered(String contract, LocalDate on) {
        jdbc.sql("UPDATE tender_award SET entered_on = :on WHERE contract = :contract")
                .param("on", on)
                .param("contract", contract)
                .update();
    }

    public void givenUp(String contract) {
        jdbc.sql("UPDATE tender_award SET given_up = TRUE WHERE contract = ?")
                .param(contract)
                .update();
    }

    /** Every contract that was in force on the notice's day and that no notice has named yet. */
    public void detailsNoticed(long tender, String notice, LocalDate on) {
        jdbc.sql("UPDATE tender_award SET details_notice = :notice, details_noticed_on = :on"
                        + " WHERE tender_id = :tender AND entered_on <= :on AND details_notice IS NULL")
                .param("notice", notice)
                .param("on", on)
                .param("tender", tender)
                .update();
    }

    public List<Awarded> of(long tender) {
        return jdbc.sql("SELECT bid_id, contract, entered_on, given_up, details_notice FROM tender_award"
                        + " WHERE tender_id = ? ORDER BY contract")
                .param(tender)
                .query((row, n) -> new Awarded(
                        row.getLong("bid_id"),
                        row.getString("contract"),
                        row.getObject("entered_on", LocalDate.class),
                        row.getBoolean("given_up"),
                        row.getString("details_notice")))
                .list();
    }
}

package cymru.cartref.tender.domain;

import cymru.cartref.tender.evaluation.BidFate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opened prices, drawings of lots, and the result that was recommended. */
@Component
public class ResultBook {

    private final JdbcClient jdbc;

    ResultBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record OpenedPrice(long bid, BigDecimal price, String note) {}

    /** @param place 1 first */
    public record Drawn(long bid, long lot, int place, String witness) {}

    public record Result(
            long bid,
            BidFate fate,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal pricePoints,
            @Nullable BigDecimal total,
            @Nullable Integer place) {}

    public void keepPrice(OpenedPrice opened) {
        jdbc.sql("INSERT INTO bid_price (bid_id, price, note) VALUES (:bid, :price, :note)")
                .param("bid", opened.bid())
                .param("price", opened.price())
                .param("note", opened.note())
                .update();
    }

    public List<OpenedPrice> prices(long tender) {
        return jdbc.sql("SELECT p.bid_id, p.price, p.note FROM bid_price p JOIN bid b ON b.id = p.bid_id"
                        + " WHERE b.tender_id = ?")
                .param(tender)
                .query((row, n) -> new OpenedPrice(row.getLong(1), row.getBigDecimal(2), row.getString(3)))
                .list();
    }

    /** A drawing takes the place of an earlier one of that lot. */
    public void draw(long lot, List<Long> order, String witness, long by, Instant now) {
        jdbc.sql("DELETE FROM bid_draw WHERE lot_id = ?").param(lot).update();
        int place = 0;
        for (long bid : order) {
            jdbc.sql("INSERT INTO bid_draw (bid_id, lot_id, place, witness, drawn_at, drawn_by)"
                            + " VALUES (:bid, :lot, :place, :witness, :at, :by)")
                    .param("bid", bid)
                    .param("lot", lot)
                    .param("place", ++place)
                    .param("witness", witness)
                    .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .param("by", by)
                    .update();
        }
    }

    public List<Drawn> drawn(long tender) {
        return jdbc.sql("SELECT d.bid_id, d.lot_id, d.place, d.witness FROM bid_draw d JOIN bid b ON b.id = d.bid_id"
                        + " WHERE b.tender_id = ? ORDER BY d.lot_id, d.place")
                .param(tender)
                .query((row, n) -> new Drawn(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4)))
                .list();
    }

    /** What is recommended now; an earlier recommendation that was given back is replaced. */
    public void keep(long tender, List<Result> results) {
        jdbc.sql("DELETE FROM bid_result WHERE tender_id = ?").param(tender).update();
        for (Result result : results) {
            jdbc.sql("INSERT INTO bid_result (bid_id, tender_id, fate, quality, price_points, total, place)"
                            + " VALUES (:bid, :tender, :fate, :quality, :price, :total, :place)")
                    .param("bid", result.bid())
                    .param("tender", tender)
                    .param("fate", result.fate().name())
                    .param("quality", result.quality())
                    .param("price", result.pricePoints())
                    .param("total", result.total())
                    .param("place", result.place())
                    .update();
        }
    }

    public List<Result> results(long tender) {
        return jdbc.sql("SELECT bid_id, fate, quality, price_points, total, place FROM bid_result"
                        + " WHERE tender_id = ?")
                .param(tender)
                .query((row, n) -> new Result(
                        row.getLong("bid_id"),
                        BidFate.valueOf(row.getString("fate")),
                        row.getBigDecimal("quality"),
                        row.getBigDecimal("price_points"),
                        row.getBigDecimal("total"),
                        row.getObject("place", Integer.class)))
                .list();
    }
}

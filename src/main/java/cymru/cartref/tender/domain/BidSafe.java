package cymru.cartref.tender.domain;

import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.Receipt;
import cymru.cartref.vault.Vault;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where bids lie sealed: each part under the bid's own reference and the part's purpose, so that a row copied to another
 * bid, or a price put in the place of answers, cannot be opened. Who may look is the desks' to ask.
 */
@Component
public class BidSafe {

    private static final String QUALITY = "quality";
    private static final String PRICE = "price";

    private final Vault vault;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BidSafe(Vault vault, JdbcClient jdbc, JsonMapper json) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record QualityPart(
            String contactName,
            String contactEmail,
            Map<Long, String> answers,
            List<BidFile> files,
            Set<Long> commitments,
            boolean declared) {}

    private record PricePart(@Nullable BigDecimal price, String note) {}

    /** @param price null where the lot asks for none */
    public record OpenedPrice(@Nullable BigDecimal price, String note) {
        @Override
        public String toString() {
            return "OpenedPrice[sealed]";
        }
    }

    private record Sealed(byte[] quality, byte[] price) {}

    public void keepDraft(Bid bid, BidContent content, long by, Instant now) {
        jdbc.sql("""
                        INSERT INTO bid_draft (bid_id, quality, price, saved_at, saved_by)
                        VALUES (:bid, :quality, :price, :at, :by)
                        ON DUPLICATE KEY UPDATE quality = VALUES(quality), price = VALUES(price),
                                                saved_at = VALUES(saved_at), saved_by = VALUES(saved_by)""")
                .param("bid", bid.id())
                .param("quality", vault.seal(json.writeValueAsBytes(quality(content)), context(bid, QUALITY)))
                .param("price", vault.seal(json.writeValueAsBytes(price(content)), context(bid, PRICE)))
                .param("at", utc(now))
                .param("by", by)
                .update();
    }

    public Optional<BidContent> draft(Bid bid) {
        return jdbc.sql("SELECT quality, price FROM bid_draft WHERE bid_id = ?")
                .param(bid.id())
                .query((row, n) -> new Sealed(row.getBytes("quality"), row.getBytes("price")))
                .optional()
                .map(parts -> open(bid, parts));
    }

    /** Keeps what is sent as a version of its own. */
    public void keepVersion(Bid bid, BidContent content, Receipt receipt, long by) {
        jdbc.sql("INSERT INTO bid_version (bid_id, number, quality, price, hash, sent_at, sent_by)"
                        + " VALUES (:bid, :number, :quality, :price, :hash, :at, :by)")
                .param("bid", bid.id())
                .param("number", receipt.version())
                .param("quality", vault.seal(json.writeValueAsBytes(quality(content)), context(bid, QUALITY)))
                .param("price", vault.seal(json.writeValueAsBytes(price(content)), context(bid, PRICE)))
                .param("hash", receipt.hash())
                .param("at", utc(receipt.at()))
                .param("by", by)
                .update();
    }

    /** The version that was sent last, whatever the draft says since. */
    public Optional<BidContent> lastSent(Bid bid) {
        return jdbc.sql("SELECT quality, price FROM bid_version WHERE bid_id = ? ORDER BY number DESC LIMIT 1")
                .param(bid.id())
                .query((row, n) -> new Sealed(row.getBytes("quality"), row.getBytes("price")))
                .optional()
                .map(parts -> open(bid, parts));
    }

    /** What was sent last, without its price, which stays sealed. */
    public BidContent quality(Bid bid) {
        QualityPart quality =
                json.readValue(vault.open(lastPart("quality", bid), context(bid, QUALITY)), QualityPart.class);
        return content(quality, new PricePart(null, ""));
    }

    /** The price that was sent last; for when quality is locked. */
    public OpenedPrice price(Bid bid) {
        PricePart price = json.readValue(vault.open(lastPart("price", bid), context(bid, PRICE)), PricePart.class);
        return new OpenedPrice(price.price(), price.note());
    }

    private byte[] lastPart(String column, Bid bid) {
        return jdbc.sql("SELECT " + column + " FROM bid_version WHERE bid_id = ? ORDER BY number DESC LIMIT 1")
                .param(bid.id())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** SHA-256 of the bid's reference and everything it says; a file counts by its own hash. */
    public String hash(Bid bid, BidContent content) {
        byte[] all = json.writeValueAsBytes(List.of(bid.reference(), quality(content), price(content)));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private BidContent open(Bid bid, Sealed parts) {
        QualityPart quality = json.readValue(vault.open(parts.quality(), context(bid, QUALITY)), QualityPart.class);
        PricePart price = json.readValue(vault.open(parts.price(), context(bid, PRICE)), PricePart.class);
        return content(quality, price);
    }

    private static BidContent content(QualityPart quality, PricePart price) {
        return new BidContent(
                quality.contactName(),
                quality.contactEmail(),
                quality.answers(),
                quality.files(),
                quality.commitments(),
                price.price(),
                price.note(),
                quality.declared());
    }

    private static QualityPart quality(BidContent content) {
        return new QualityPart(
                content.contactName(),
                content.contactEmail(),
                content.answers(),
                content.files(),
                content.commitments(),
                content.declared());
    }

    private static PricePart price(BidContent content) {
        return new PricePart(content.price(), content.priceNote());
    }

    private static String context(Bid bid, String part) {
        return "bid/" + bid.reference() + "/" + part;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

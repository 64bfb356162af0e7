package cymru.cartref.tender.domain;

import cymru.cartref.tender.evaluation.QueryKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one bidder is asked after the opening, with the date until which the answer is taken. The bid does not change. */
@Entity
@SuppressWarnings("NullAway.Init")
public class BidQuery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;
    private long bidId;

    @Enumerated(EnumType.STRING)
    private QueryKind kind;

    private @Nullable String item;

    @Column(columnDefinition = "TEXT")
    private String question;

    private Instant askedAt;
    private long askedBy;
    private Instant dueAt;

    @Column(columnDefinition = "TEXT")
    private @Nullable String reply;

    private @Nullable Instant repliedAt;
    private @Nullable Long repliedBy;
    private @Nullable Instant endedAt;

    protected BidQuery() {}

    public static BidQuery asked(
            long bidId, QueryKind kind, @Nullable String item, String question, long by, Instant now, Instant due) {
        BidQuery query = new BidQuery();
        query.bidId = bidId;
        query.kind = kind;
        query.item = item;
        query.question = question;
        query.askedBy = by;
        query.askedAt = now;
        query.dueAt = due;
        return query;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "Q-%05d".formatted(id());
    }

    public void replied(String text, long by, Instant now) {
        reply = text;
        repliedBy = by;
        repliedAt = now;
    }

    /** The time is over without a reply, or the tender has ended. */
    public void end(Instant now) {
        endedAt = now;
    }

    public boolean open() {
        return repliedAt == null && endedAt == null;
    }

    /** Whether an answer is still taken, whatever a timer did. */
    public boolean open(Instant now) {
        return open() && !now.isAfter(dueAt);
    }

    public boolean replied() {
        return repliedAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long bidId() {
        return bidId;
    }

    public QueryKind kind() {
        return kind;
    }

    public @Nullable String item() {
        return item;
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String reply() {
        return reply;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }
}

package cymru.cartref.tender.domain;

import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.Receipt;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One provider's bid for one lot: where it is and what was sent when. What it says is sealed elsewhere. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Bid {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;
    private long tenderId;
    private long lotId;
    private int round;
    private long providerId;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant begunAt;
    private long begunBy;
    private int draftRevision;
    private @Nullable Integer sentVersion;
    private @Nullable Instant sentAt;
    private @Nullable Long sentBy;
    private @Nullable String sentHash;

    protected Bid() {}

    public static Bid begun(Tender tender, Lot lot, long providerId, Language language, long by, Instant now) {
        Bid bid = new Bid();
        bid.tenderId = tender.id();
        bid.lotId = lot.id();
        bid.round = lot.round();
        bid.providerId = providerId;
        bid.language = language;
        bid.status = BidStatus.DRAFT;
        bid.begunAt = now;
        bid.begunBy = by;
        return bid;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "B-%05d".formatted(id());
    }

    private void move(BidStatus next) {
        Steps.mayBecome(status, next).orThrow();
        status = next;
    }

    /** The draft was saved. @return its new revision */
    public int draftSaved(Language inLanguage) {
        language = inLanguage;
        return ++draftRevision;
    }

    public Receipt submit(String hash, long by, Instant now) {
        move(BidStatus.SUBMITTED);
        sentVersion = sentVersion == null ? 1 : sentVersion + 1;
        sentHash = hash;
        sentBy = by;
        sentAt = now;
        return receipt().orElseThrow();
    }

    /** The version sent before an addendum in substance is confirmed as it is; it keeps its time and hash. */
    public Receipt reconfirm() {
        Steps.mayBecome(status, BidStatus.SUBMITTED).orThrow();
        status = BidStatus.SUBMITTED;
        return receipt().orElseThrow();
    }

    public void reopen() {
        move(BidStatus.REOPENED);
    }

    public void withdraw() {
        move(BidStatus.WITHDRAWN);
    }

    /** Begins again after a withdrawal. */
    public void beginAgain() {
        move(BidStatus.DRAFT);
    }

    /** What was sent last is opened, also where the bid was reopened and not sent again. */
    public void open() {
        move(BidStatus.OPENED);
    }

    public void exclude() {
        move(BidStatus.EXCLUDED);
    }

    /** Quality was judged and locked. */
    public void scored() {
        move(BidStatus.SCORED);
    }

    /** The outcome, told to every bidder at the same moment. */
    public void decided(boolean successful) {
        move(successful ? BidStatus.SUCCESSFUL : BidStatus.UNSUCCESSFUL);
    }

    public void addendumInSubstance() {
        status = Steps.afterAddendumInSubstance(status);
    }

    public void deadlinePassed() {
        status = Steps.atDeadline(status);
    }

    public Optional<Receipt> receipt() {
        return sentVersion == null || sentAt == null || sentHash == null
                ? Optional.empty()
                : Optional.of(new Receipt(reference(), sentVersion, sentAt, sentHash));
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long tenderId() {
        return tenderId;
    }

    public long lotId() {
        return lotId;
    }

    public long providerId() {
        return providerId;
    }

    public BidStatus status() {
        return status;
    }

    public Language language() {
        return language;
    }

    public int draftRevision() {
        return draftRevision;
    }
}

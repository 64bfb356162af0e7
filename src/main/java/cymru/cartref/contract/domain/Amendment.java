package cymru.cartref.contract.domain;

import cymru.cartref.contract.Party;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.OfferAmendment;
import cymru.cartref.document.DocumentId;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One amendment of a contract: what was offered never changes, signatures are added. */
@Entity
@Table(name = "contract_amendment")
@SuppressWarnings("NullAway.Init")
public class Amendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private long lifeId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AmendmentReason reason;

    @Column(updatable = false)
    private String whatEn;

    @Column(updatable = false)
    private String whatCy;

    @Column(updatable = false)
    private LocalDate effectiveOn;

    @Column(updatable = false)
    private @Nullable LocalDate newEnd;

    @Column(updatable = false)
    private @Nullable BigDecimal newFee;

    @Column(updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    /** The life while it is open, so that there is one at a time. */
    private @Nullable Long openLife;

    @Column(updatable = false)
    private long offeredBy;

    @Column(updatable = false)
    private Instant offeredAt;

    @Column(updatable = false)
    private Instant providerBy;

    private @Nullable Instant councilBy;
    private boolean reminded;
    private @Nullable Long providerSigner;
    private @Nullable String providerCapacity;
    private @Nullable Instant providerAt;
    private @Nullable Long councilSigner;
    private @Nullable String councilCapacity;
    private @Nullable Instant councilAt;
    private @Nullable String closedWhy;
    private @Nullable Instant closedAt;
    private @Nullable String documentEn;
    private @Nullable String documentCy;

    protected Amendment() {}

    public Amendment(ContractLife of, int number, OfferAmendment offer, long by, Instant now, Instant providerBy) {
        this.formKey = offer.form();
        this.lifeId = of.id();
        this.number = number;
        this.reason = offer.reason();
        this.whatEn = offer.what().en().strip();
        this.whatCy = offer.what().cy().strip();
        this.effectiveOn = offer.effective();
        this.newEnd = offer.newEnd();
        this.newFee = offer.newFee();
        this.state = AmendmentState.OFFERED;
        this.openLife = of.id();
        this.offeredBy = by;
        this.offeredAt = now;
        this.providerBy = providerBy;
        this.sha256 = hash();
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "AM-%05d".formatted(id());
    }

    /** Of every value in the order of the columns, each with its length before it, so that no two read alike. */
    private String hash() {
        String all = Stream.of(
                        Long.toString(lifeId),
                        Integer.toString(number),
                        reason.name(),
                        whatEn,
                        whatCy,
                        effectiveOn.toString(),
                        newEnd == null ? "" : newEnd.toString(),
                        newFee == null ? "" : newFee.stripTrailingZeros().toPlainString())
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
        return ShownContract.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what is kept still gives the kept hash. */
    public boolean untouched() {
        return hash().equals(sha256);
    }

    public void signedByProvider(long by, String capacity, Instant now, Instant due) {
        state = AmendmentState.SIGNED_BY_PROVIDER;
        providerSigner = by;
        providerCapacity = capacity;
        providerAt = now;
        councilBy = due;
    }

    public void signedByCouncil(long by, String capacity, Instant now) {
        state = AmendmentState.IN_FORCE;
        openLife = null;
        councilSigner = by;
        councilCapacity = capacity;
        councilAt = now;
    }

    public void printed(DocumentId english, DocumentId welsh) {
        documentEn = english.value().toString();
        documentCy = welsh.value().toString();
    }

    /** @param to declined or withdrawn */
    public void close(AmendmentState to, String why, Instant now) {
        state = to;
        openLife = null;
        closedWhy = why;
        closedAt = now;
    }

    /** Half-way to the day by which the provider should sign. */
    public Instant reminderAt() {
        return offeredAt.plus(Duration.between(offeredAt, providerBy).dividedBy(2));
    }

    /** Whether the provider has still to be reminded now: once is enough. */
    public boolean remind(Instant now) {
        boolean first = state == AmendmentState.OFFERED && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    public @Nullable Instant signBy() {
        return switch (state) {
            case OFFERED -> providerBy;
            case SIGNED_BY_PROVIDER -> councilBy;
            case IN_FORCE, DECLINED, WITHDRAWN -> null;
        };
    }

    public Optional<DocumentId> document(Language language) {
        String document = language == Language.CY ? documentCy : documentEn;
        return document == null ? Optional.empty() : Optional.of(new DocumentId(UUID.fromString(document)));
    }

    public @Nullable Long signer(Party party) {
        return party == Party.PROVIDER ? providerSigner : councilSigner;
    }

    public @Nullable String capacity(Party party) {
        return party == Party.PROVIDER ? providerCapacity : councilCapacity;
    }

    public @Nullable Instant signedAt(Party party) {
        return party == Party.PROVIDER ? providerAt : councilAt;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long lifeId() {
        return lifeId;
    }

    /** Its place among the contract's amendments. */
    public int place() {
        return number;
    }

    public AmendmentReason reason() {
        return reason;
    }

    public Bilingual what() {
        return new Bilingual(whatEn, whatCy);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public @Nullable LocalDate newEnd() {
        return newEnd;
    }

    public @Nullable BigDecimal newFee() {
        return newFee;
    }

    public String sha256() {
        return sha256;
    }

    public AmendmentState state() {
        return state;
    }

    public long offeredBy() {
        return offeredBy;
    }

    public Instant providerBy() {
        return providerBy;
    }

    public @Nullable Instant councilBy() {
        return councilBy;
    }

    public @Nullable String closedWhy() {
        return closedWhy;
    }
}

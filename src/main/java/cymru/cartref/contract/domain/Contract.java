package cymru.cartref.contract.domain;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.contract.AwardedContract;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.Party;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a contract is, and what lists say of it. Its words are a {@link ContractText}, which never changes. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Contract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private long commonId;

    @Column(updatable = false)
    private String tender;

    @Column(updatable = false)
    private String bid;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementKind kind;

    @Column(updatable = false)
    private int lot;

    @Column(updatable = false)
    private String lotTitleEn;

    @Column(updatable = false)
    private String lotTitleCy;

    @Column(updatable = false)
    private @Nullable BigDecimal price;

    @Column(updatable = false)
    private boolean termsRequired;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private long procedureVersion;

    @Column(updatable = false)
    private Instant providerDue;

    private boolean reminded;
    private @Nullable Instant councilDue;
    private @Nullable LocalDate enteredOn;
    private @Nullable String documentEn;
    private @Nullable String documentCy;
    private @Nullable Instant notEnteredAt;
    private @Nullable Long notEnteredBy;
    private @Nullable String notEnteredReason;

    protected Contract() {}

    /**
     * @param provider the provider's registered name
     * @param procedureVersion the procedure it keeps
     * @param providerDue by when the provider should sign
     */
    public static Contract made(
            AwardedContract award,
            CommonContent common,
            String provider,
            long procedureVersion,
            Instant providerDue,
            Instant now) {
        Contract contract = new Contract();
        contract.commonId = common.id();
        contract.tender = award.tender();
        contract.bid = award.bid();
        contract.providerId = award.providerId();
        contract.provider = provider;
        contract.kind = award.kind();
        contract.lot = award.lot();
        contract.lotTitleEn = award.lotTitle().en();
        contract.lotTitleCy = award.lotTitle().cy();
        contract.price = award.price();
        contract.termsRequired = award.termsRequired();
        contract.status = ContractStatus.DRAFT;
        contract.madeAt = now;
        contract.procedureVersion = procedureVersion;
        contract.providerDue = providerDue;
        return contract;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "K-%04d".formatted(id());
    }

    /** @param due by when the council should sign */
    public void signedByProvider(Instant due) {
        move(ContractStatus.SIGNED_BY_PROVIDER);
        councilDue = due;
    }

    /** The council has signed as well. */
    public void enter(LocalDate on, DocumentId english, DocumentId welsh) {
        move(ContractStatus.IN_FORCE);
        enteredOn = on;
        documentEn = english.value().toString();
        documentCy = welsh.value().toString();
    }

    /** Its last day has passed. @param early whether it was ended before its time */
    public void over(boolean early) {
        move(early ? ContractStatus.TERMINATED : ContractStatus.ENDED);
    }

    public void giveUp(String reason, long by, Instant now) {
        move(ContractStatus.NOT_ENTERED);
        notEnteredReason = reason;
        notEnteredBy = by;
        notEnteredAt = now;
    }

    /** Half-way to the day by which the provider should sign. */
    public Instant reminderAt() {
        return madeAt.plus(Duration.between(madeAt, providerDue).dividedBy(2));
    }

    /** Whether the provider still has to be reminded now: once is enough. */
    public boolean remind(Instant now) {
        boolean first = status == ContractStatus.DRAFT && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    private void move(ContractStatus next) {
        Steps.mayBecome(status, next).orThrow();
        status = next;
    }

    /** Who signs next; empty when nobody does. */
    public Optional<Party> awaited() {
        return switch (status) {
            case DRAFT -> Optional.of(Party.PROVIDER);
            case SIGNED_BY_PROVIDER -> Optional.of(Party.COUNCIL);
            default -> Optional.empty();
        };
    }

    /** By when whoever is next should sign. */
    public @Nullable Instant signBy() {
        return switch (status) {
            case DRAFT -> providerDue;
            case SIGNED_BY_PROVIDER -> councilDue;
            default -> null;
        };
    }

    /** The printed contract; empty until it is in force. */
    public Optional<DocumentId> document(Language language) {
        String document = language == Language.CY ? documentCy : documentEn;
        return document == null ? Optional.empty() : Optional.of(new DocumentId(UUID.fromString(document)));
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long commonId() {
        return commonId;
    }

    public String tender() {
        return tender;
    }

    public String bid() {
        return bid;
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public AgreementKind kind() {
        return kind;
    }

    public int lot() {
        return lot;
    }

    public Bilingual lotTitle() {
        return new Bilingual(lotTitleEn, lotTitleCy);
    }

    public @Nullable BigDecimal price() {
        return price;
    }

    public boolean termsRequired() {
        return termsRequired;
    }

    public ContractStatus status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public @Nullable LocalDate enteredOn() {
        return enteredOn;
    }

    public @Nullable Instant notEnteredAt() {
        return notEnteredAt;
    }

    public @Nullable Long notEnteredBy() {
        return notEnteredBy;
    }

    public @Nullable String notEnteredReason() {
        return notEnteredReason;
    }
}

package cymru.cartref.provider.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.SortKeys;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A body that offers, or applies to offer, homes and support. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Provider {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private ProviderStatus status;

    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private String name;
    private @Nullable String tradingName;
    private @Nullable String welshName;
    private String sortEn;
    private String sortCy;
    private @Nullable String registeredOffice;
    private @Nullable String principalOffice;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;
    private boolean inGroup;
    private @Nullable String groupName;

    @Embedded
    private ReferralColumns referrals;

    private Instant begunAt;
    private long begunBy;
    private @Nullable Instant registeredAt;
    private @Nullable String leftReason;
    private Instant changedAt;
    private long changedBy;

    protected Provider() {}

    public static Provider begun(WhoWeAre who, long by, Instant now) {
        Provider provider = new Provider();
        provider.status = ProviderStatus.APPLIED;
        provider.begunAt = now;
        provider.begunBy = by;
        provider.referrals = ReferralColumns.open(now);
        provider.tell(who, by, now);
        return provider;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "P-%04d".formatted(id());
    }

    /** Keeps who they are, but for the numbers, which are rows of their own. */
    public void tell(WhoWeAre who, long by, Instant now) {
        legalForm = who.legalForm();
        name = who.name();
        tradingName = who.tradingName();
        welshName = who.welshName();
        registeredOffice = who.registeredOffice();
        principalOffice = who.principalOffice();
        email = who.email();
        phone = who.phone();
        website = who.website();
        inGroup = who.inGroup();
        groupName = who.groupName();
        sortEn = SortKeys.of(Language.EN, names().en());
        sortCy = SortKeys.of(Language.CY, names().cy());
        changedAt = now;
        changedBy = by;
    }

    public WhoWeAre who(Map<NumberKind, String> numbers) {
        return new WhoWeAre(
                legalForm,
                name,
                tradingName,
                welshName,
                registeredOffice,
                principalOffice,
                email,
                phone,
                website,
                inGroup,
                groupName,
                numbers);
    }

    /** Moves along an arrow that {@link ProviderLifecycle} allows. */
    public void move(ProviderLifecycle.Arrow arrow, @Nullable VettingStage stage, Instant now) {
        ProviderLifecycle.may(arrow, status, stage).orThrow();
        ProviderStatus next = ProviderLifecycle.after(arrow);
        if (next == ProviderStatus.REGISTERED && status != ProviderStatus.REGISTERED) {
            registeredAt = now;
        }
        status = next;
    }

    public void leave(String reason, @Nullable VettingStage stage, Instant now) {
        move(ProviderLifecycle.Arrow.LEAVE, stage, now);
        leftReason = reason;
    }

    public void refer(ReferralStanding standing) {
        referrals = new ReferralColumns(standing);
    }

    /** As people read it: the Welsh name where there is one. */
    public Bilingual names() {
        return new Bilingual(name, welshName == null ? name : welshName);
    }

    public ProviderSummary summary() {
        return new ProviderSummary(id(), reference(), name, legalForm, status);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long version() {
        return version;
    }

    public ProviderStatus status() {
        return status;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public String name() {
        return name;
    }

    public boolean inGroup() {
        return inGroup;
    }

    public ReferralStanding referrals() {
        return referrals.standing();
    }

    public @Nullable String leftReason() {
        return leftReason;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long changedBy() {
        return changedBy;
    }
}

package cymru.cartref.terms.domain;

import cymru.cartref.terms.ArrangementFlag;
import cymru.cartref.terms.ArrangementLine;
import cymru.cartref.terms.ArrangementLine.State;
import cymru.cartref.terms.ArrangementNature;
import cymru.cartref.terms.DeclareArrangement;
import cymru.cartref.terms.RelatedAs;
import cymru.cartref.terms.ReviewArrangement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A declared arrangement with a related party; what was declared and flagged stays, an officer's note is added. */
@Entity
@Table(name = "financial_arrangement")
public class Arrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    private String counterparty;

    @Enumerated(EnumType.STRING)
    private RelatedAs relationship;

    @Enumerated(EnumType.STRING)
    private ArrangementNature nature;

    private String purpose;

    @Column(name = "annual_value_pence")
    private long annualValuePence;

    @Column(name = "service_income_pence")
    private long serviceIncomePence;

    @Column(name = "total_income_pence")
    private long totalIncomePence;

    @Column(name = "market_comparison")
    private @Nullable String marketComparison;

    @Column(name = "board_minute")
    private @Nullable String boardMinute;

    private String flags;

    @Enumerated(EnumType.STRING)
    private State state = State.DECLARED;

    @Column(name = "declared_by")
    private long declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    private @Nullable String note;

    private @Nullable String referral;

    @Column(name = "noted_by")
    private @Nullable Long notedBy;

    @Column(name = "noted_at")
    private @Nullable Instant notedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    public Arrangement(
            long providerId, DeclareArrangement declared, Set<ArrangementFlag> flags, long declaredBy, Instant now) {
        this.providerId = providerId;
        this.counterparty = declared.counterparty();
        this.relationship = declared.relationship();
        this.nature = declared.nature();
        this.purpose = declared.purpose();
        this.annualValuePence = declared.annualValuePence();
        this.serviceIncomePence = declared.serviceIncomePence();
        this.totalIncomePence = declared.totalIncomePence();
        this.marketComparison = declared.marketComparison();
        this.boardMinute = declared.boardMinute();
        this.flags = flags.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.declaredBy = declaredBy;
        this.declaredAt = now;
    }

    /** An officer's look at it, again if need be. */
    public void review(ReviewArrangement review, long officer, Instant now) {
        note = review.note().strip();
        referral = review.referral();
        state = review.referral() == null ? State.REVIEWED : State.REFERRED;
        notedBy = officer;
        notedAt = now;
    }

    /** The provider no longer has it. */
    public void end() {
        state = State.ENDED;
    }

    public long providerId() {
        return providerId;
    }

    public boolean live() {
        return state != State.ENDED;
    }

    public DeclareArrangement declared() {
        return new DeclareArrangement(
                counterparty,
                relationship,
                nature,
                purpose,
                annualValuePence,
                serviceIncomePence,
                totalIncomePence,
                marketComparison,
                boardMinute);
    }

    public ArrangementLine line() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new ArrangementLine(id, declared(), declaredAt, flagSet(), state, note, referral);
    }

    private Set<ArrangementFlag> flagSet() {
        return flags.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(Arrays.stream(flags.split(",", -1))
                        .map(ArrangementFlag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ArrangementFlag.class))));
    }
}

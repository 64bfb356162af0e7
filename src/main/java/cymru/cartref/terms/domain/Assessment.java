package cymru.cartref.terms.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.terms.AssessProvider;
import cymru.cartref.terms.AssessmentLine;
import cymru.cartref.terms.CiwRegister;
import cymru.cartref.terms.Outcome;
import cymru.cartref.terms.Recommendation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An officer's assessment with the facts it was made on. Never changed; a new one is a new row. */
@Entity
@Immutable
@Table(name = "nfp_assessment")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    private String facts;

    @Enumerated(EnumType.STRING)
    private Outcome recommended;

    @Column(name = "recommended_reason")
    private String recommendedReason;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    private @Nullable String difference;

    @Enumerated(EnumType.STRING)
    @Column(name = "ciw_register")
    private CiwRegister ciwRegister;

    @Column(name = "assessed_by")
    private long assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /**
     * @param legalForm the provider's on the day; once it has another, this assessment says nothing any more
     * @param facts JSON of the facts and evidence that were read
     */
    public Assessment(
            long providerId,
            LegalForm legalForm,
            String facts,
            Recommendation recommended,
            AssessProvider decided,
            long by,
            Instant now) {
        this.providerId = providerId;
        this.legalForm = legalForm;
        this.facts = facts;
        this.recommended = recommended.outcome();
        this.recommendedReason = recommended.reason();
        this.outcome = decided.outcome();
        this.reason = decided.reason().strip();
        this.difference = recommended.outcome() == decided.outcome() ? null : decided.difference();
        this.ciwRegister = decided.ciwRegister();
        this.assessedBy = by;
        this.assessedAt = now;
    }

    public AssessmentLine line(String assessor) {
        return new AssessmentLine(
                recommended, recommendedReason, outcome, reason, difference, ciwRegister, assessor, assessedAt);
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public Outcome outcome() {
        return outcome;
    }

    public CiwRegister ciwRegister() {
        return ciwRegister;
    }

    public long assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    /** JSON of the facts and evidence that were read. */
    public String facts() {
        return facts;
    }
}

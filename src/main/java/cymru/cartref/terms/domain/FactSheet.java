package cymru.cartref.terms.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.terms.Answer;
import cymru.cartref.terms.CharityRegister;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase.State;
import cymru.cartref.terms.Purposes;
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
import org.jspecify.annotations.Nullable;

/** What one provider says of itself. DRAFT → SUBMITTED → RETURNED | ASSESSED; whatever is changed later is a draft again. */
@Entity
@Table(name = "nfp_facts")
public class FactSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "objects")
    private Purposes purposes;

    private String statement;

    @Column(name = "company_number")
    private @Nullable String companyNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "charity_register")
    private @Nullable CharityRegister charityRegister;

    @Column(name = "charity_number")
    private @Nullable String charityNumber;

    @Column(name = "society_number")
    private @Nullable String societyNumber;

    @Enumerated(EnumType.STRING)
    private Answer guarantee;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_power")
    private Answer sharePower;

    @Enumerated(EnumType.STRING)
    @Column(name = "cic_status")
    private Answer cicStatus;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FactSheet() {}

    /** The first sheet of a provider such as {@code P-0012}, whose case is {@code NP-P-0012}. */
    @SuppressWarnings("NullAway.Init")
    public FactSheet(long providerId, String providerReference, Facts begun, long editor, Instant now) {
        this.providerId = providerId;
        this.reference = "NP-" + providerReference;
        this.editedBy = editor;
        this.editedAt = now;
        take(begun);
    }

    /** Refused while an officer assesses. */
    public void rewrite(Facts facts, long editor, Instant now) {
        touch(editor, now);
        take(facts);
    }

    /** Something beside the facts changed, such as the evidence. Refused while an officer assesses. */
    public void touch(long editor, Instant now) {
        FactsPolicy.editable(state).orThrow();
        if (state == State.ASSESSED) {
            state = State.DRAFT;
        }
        editedBy = editor;
        editedAt = now;
    }

    public void submitted(Instant now) {
        FactsPolicy.editable(state).orThrow();
        state = State.SUBMITTED;
        submittedAt = now;
    }

    /** An officer has decided, or asks for more. */
    public void assessed(boolean moreAsked) {
        AssessmentPolicy.assessable(state).orThrow();
        state = moreAsked ? State.RETURNED : State.ASSESSED;
    }

    public Facts facts() {
        return new Facts(
                legalForm,
                purposes,
                statement,
                companyNumber,
                charityRegister,
                charityNumber,
                societyNumber,
                guarantee,
                sharePower,
                cicStatus);
    }

    public long providerId() {
        return providerId;
    }

    public String reference() {
        return reference;
    }

    public State state() {
        return state;
    }

    public long edition() {
        return version;
    }

    public long editedBy() {
        return editedBy;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    private void take(Facts facts) {
        legalForm = facts.legalForm();
        purposes = facts.purposes();
        statement = facts.statement();
        companyNumber = facts.companyNumber();
        charityRegister = facts.charityRegister();
        charityNumber = facts.charityNumber();
        societyNumber = facts.societyNumber();
        guarantee = facts.guarantee();
        sharePower = facts.sharePower();
        cicStatus = facts.cicStatus();
    }
}

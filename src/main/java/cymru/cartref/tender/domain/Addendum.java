package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change to a tender that is live: told to all, never taken back. */
@Entity
@Table(name = "tender_addendum")
@SuppressWarnings("NullAway.Init")
public class Addendum {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tenderId;
    private int number;

    @Column(columnDefinition = "TEXT")
    private String textEn;

    @Column(columnDefinition = "TEXT")
    private String textCy;

    private boolean inSubstance;
    private @Nullable Instant oldDeadline;
    private @Nullable Instant newDeadline;
    private Instant issuedAt;
    private long issuedBy;

    protected Addendum() {}

    public static Addendum issued(
            long tenderId, int number, Bilingual text, boolean inSubstance, long by, Instant now) {
        Addendum addendum = new Addendum();
        addendum.tenderId = tenderId;
        addendum.number = number;
        addendum.textEn = text.en();
        addendum.textCy = text.cy();
        addendum.inSubstance = inSubstance;
        addendum.issuedBy = by;
        addendum.issuedAt = now;
        return addendum;
    }

    public Addendum movingDeadline(Instant from, Instant to) {
        oldDeadline = from;
        newDeadline = to;
        return this;
    }

    public int number() {
        return number;
    }

    public Bilingual text() {
        return new Bilingual(textEn, textCy);
    }

    public boolean inSubstance() {
        return inSubstance;
    }

    public @Nullable Instant oldDeadline() {
        return oldDeadline;
    }

    public @Nullable Instant newDeadline() {
        return newDeadline;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}

package cymru.cartref.child.domain;

import cymru.cartref.child.AgeBand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child as the portal knows one: a pseudonym, who placed them, and a band of age. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Child {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private @Nullable String formKey;

    private long authorityId;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private long madeBy;

    protected Child() {}

    public Child(String reference, UUID form, long authorityId, AgeBand ageBand, long by, Instant now) {
        this.reference = reference;
        this.formKey = form.toString();
        this.authorityId = authorityId;
        this.ageBand = ageBand;
        this.madeBy = by;
        this.madeAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return reference;
    }

    public long authorityId() {
        return authorityId;
    }

    public AgeBand ageBand() {
        return ageBand;
    }
}

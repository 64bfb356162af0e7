package cymru.cartref.provider.domain;

import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.shared.Decision;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows that people edit one by one have in common: their provider, who changed them, and the form they came from. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class EditedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long providerId;
    private String formKey;
    private Instant changedAt;
    private long changedBy;

    protected EditedRow() {}

    protected EditedRow(long providerId, FormKey key) {
        this.providerId = providerId;
        this.formKey = key.form().toString();
    }

    protected void changed(long by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    /** Refused when the row was changed after the form was opened, unless by the same form: a second click. */
    public static Decision fresh(long version, long opened) {
        return Decision.require(version == opened, ProviderRule.PROVIDER_CHANGED_MEANWHILE);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long providerId() {
        return providerId;
    }

    /** The key that a form for this row carries. */
    public FormKey key() {
        return new FormKey(id, version, UUID.fromString(formKey));
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long changedBy() {
        return changedBy;
    }
}

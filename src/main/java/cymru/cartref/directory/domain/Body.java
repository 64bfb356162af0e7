package cymru.cartref.directory.domain;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.PartnerContent;
import cymru.cartref.directory.PartnerKey;
import cymru.cartref.shared.Language;
import cymru.cartref.text.SortKeys;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body the council works with. */
@Entity
@Table(name = "directory_body")
@SuppressWarnings("NullAway.Init")
public class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String formKey;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String nameEn;
    private String nameCy;
    private String sortEn;
    private String sortCy;
    private String mailbox;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private String phone;
    private String noteEn;
    private String noteCy;
    private Instant changedAt;
    private @Nullable Long changedBy;
    private @Nullable Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "directory_area", joinColumns = @JoinColumn(name = "body_id"))
    @Column(name = "area")
    private Set<String> areas = new TreeSet<>();

    protected Body() {}

    public Body(UUID form) {
        formKey = form.toString();
    }

    public void tell(PartnerContent content, long by, Instant now) {
        kind = content.kind();
        nameEn = content.nameEn();
        nameCy = content.nameCy();
        sortEn = SortKeys.of(Language.EN, nameEn);
        sortCy = SortKeys.of(Language.CY, nameCy);
        mailbox = content.mailbox();
        language = content.language();
        phone = content.phone();
        noteEn = content.noteEn();
        noteCy = content.noteCy();
        areas.retainAll(content.areas());
        areas.addAll(content.areas());
        changed(by, now);
    }

    /** Its areas are free for whoever follows it. */
    public void retire(long by, Instant now) {
        areas.clear();
        retiredAt = now;
        changed(by, now);
    }

    private void changed(long by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** As the audit trail names it. */
    public String reference() {
        return "D-%04d".formatted(id());
    }

    public PartnerKey key() {
        return new PartnerKey(id, version, UUID.fromString(formKey));
    }

    public PartnerContent content() {
        return new PartnerContent(
                kind,
                nameEn,
                nameCy,
                mailbox,
                language,
                phone,
                noteEn,
                noteCy,
                areas.stream().sorted().toList());
    }

    public @Nullable Long changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant retiredAt() {
        return retiredAt;
    }
}
